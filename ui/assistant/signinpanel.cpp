// SPDX-License-Identifier: MIT
#include "ui/assistant/signinpanel.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

SignInPanel::SignInPanel(std::function<bool(const QUrl &)> openInBrowser, QWidget *parent)
    : QWidget(parent)
    , m_openInBrowser(std::move(openInBrowser))
    , m_text(textLabel({}, this))
    , m_trouble(
          textLabel(tr("No browser could be opened. Copy the address and open it yourself."), this))
    , m_timeLeft(quietLabel({}, this))
    , m_copy(new CopyButton(tr("Copy address"), {}, this))
{
    m_timeLeft->setObjectName(names::timeLeft);
    m_copy->setObjectName(names::copyAddress);
    m_copy->setSensitive();
    m_copy->setToolTip(tr("The address works on this computer, until the sign-in is done."));
    auto *again = new QPushButton(icon(u"open"_s), tr("Open again"), this);
    again->setObjectName(names::openAgain);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &SignInPanel::open);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(again);
    row->addWidget(m_copy);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *widget : QList<QWidget *>{m_text, m_trouble})
        column->addWidget(widget);
    column->addLayout(row);
    column->addWidget(m_timeLeft);
    constexpr int second = 1000;
    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &SignInPanel::showTimeLeft);
}

void SignInPanel::begin(
    const QString &provider, const QUrl &address, std::chrono::milliseconds patience)
{
    m_address = address;
    m_patience = patience;
    m_waited.start();
    m_text->setText(tr("Sign in at %1 in your browser and allow the access. This page goes on by "
                       "itself when you are done.")
                        .arg(provider));
    m_copy->setCopiedText(address.toString(QUrl::FullyEncoded));
    showTimeLeft();
    m_tick.start();
    show();
    open();
}

void SignInPanel::end()
{
    m_tick.stop();
    m_address.clear();
    hide();
}

void SignInPanel::open()
{
    m_trouble->setVisible(!m_openInBrowser(m_address));
}

void SignInPanel::showTimeLeft()
{
    const qint64 left = std::max<qint64>(0, (m_patience.count() - m_waited.elapsed()) / 1000);
    m_timeLeft->setText(tr("Time left: %1:%2. Cancel stops the sign-in.")
                            .arg(left / 60)
                            .arg(left % 60, 2, 10, QChar(u'0')));
}

} // namespace hublink::ui
