// SPDX-License-Identifier: MIT
#include "ui/assistant/askpage.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/timetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/qrcode.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

AskPage::AskPage(LinkSession &session, const Services &services, QWidget *parent)
    : Page(tr("Send the link"), session, services, parent)
    , m_summary(textLabel({}, this))
{
    content().addWidget(m_summary);
    content().addWidget(m_made = buildMade());
    content().addStretch();
    m_made->hide();
    connect(&session, &LinkSession::linkMade, this, &AskPage::showMade);
    connect(&session, &LinkSession::waitingForAccount, this, &AskPage::asked);
    connect(&session, &LinkSession::notWaiting, this, &AskPage::onNotWaiting);
}

QString AskPage::commitName() const
{
    return names::makeLink;
}

QWidget *AskPage::buildMade()
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    QLabel *label = headingLabel(tr("Link"), made);
    m_link = new QLineEdit(made);
    m_link->setObjectName(names::madeLink);
    m_link->setAccessibleName(tr("Link"));
    m_link->setReadOnly(true);
    label->setBuddy(m_link);
    m_copy = new CopyButton(tr("Copy link"), {}, made);
    m_copy->setSensitive();
    m_copy->setObjectName(names::copyLink);
    auto *mail = new QPushButton(tr("Write a mail"), made);
    mail->setObjectName(names::mailLink);
    auto *save = new QPushButton(tr("Save QR code…"), made);
    save->setObjectName(names::saveQrCode);
    connect(mail, &QPushButton::clicked, this, &AskPage::mail);
    connect(save, &QPushButton::clicked, this, &AskPage::saveQrCode);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QPushButton *button : QList<QPushButton *>{m_copy, mail, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_qrCode = new QLabel(made);
    m_qrCode->setObjectName(names::qrCode);
    m_qrCode->setAccessibleName(tr("The link as a QR code"));
    m_until = quietLabel({}, made);
    auto *linkColumn = new QVBoxLayout;
    linkColumn->setSpacing(space::tiny);
    linkColumn->addWidget(label);
    linkColumn->addWidget(m_link);
    column->addLayout(linkColumn);
    column->addLayout(row);
    column->addWidget(m_until);
    column->addWidget(m_qrCode, 0, Qt::AlignLeading);
    return made;
}

void AskPage::enter()
{
    const QString whose = draft().hub ? nameText(draft().hub->project.ownerName) : QString();
    m_summary->setText(draft().provider.key.isEmpty()
            ? tr("Make a link with which somebody links an account for %1.").arg(whose)
            : tr("Make a link with which somebody links %1 for %2.")
                  .arg(nameText(draft().provider.name), whose));
    strip().clear();
}

void AskPage::goForward()
{
    strip().clear();
    session().makeLink();
}

void AskPage::onNotWaiting(const Error &error)
{
    const ErrorText why = describe(error);
    StripText text = why.strip();
    text.headline = tr("The link works, but Hublink cannot wait for the account.");
    text.body = why.headline + u' ' + text.body;
    strip().say(text);
    Q_EMIT asked();
}

void AskPage::showMade(const QUrl &address)
{
    const QString link = address.toString(QUrl::FullyEncoded);
    m_link->setText(link);
    m_link->setCursorPosition(0);
    m_copy->setCopiedText(link);
    m_until->setText(tr("It works for %1. Whoever has it can link an account, so send it only to "
                        "the person you mean. Hublink tells you when the account is there.")
                         .arg(durationText(draft().hub->options.life)));
    constexpr int side = 168;
    m_qrCode->setPixmap(qrCode(link, side, devicePixelRatioF()));
    m_made->show();
    m_copy->setFocus();
}

QString AskPage::subject() const
{
    return draft().provider.key.isEmpty() ? tr("Please link your account")
                                          : tr("Please link %1").arg(draft().provider.name);
}

void AskPage::mail()
{
    QUrlQuery query;
    const QString body = tr("Hello,\n\nplease open this link and follow the steps:\n\n%1\n\nIt "
                            "works for %2.\n")
                             .arg(m_link->text(), durationText(draft().hub->options.life));
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject())));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    QUrl mail(u"mailto:"_s);
    mail.setQuery(query);
    if (!services().openInBrowser(mail))
        strip().say({Tone::Caution, tr("No mail program could be opened."),
            tr("Copy the link and send it yourself.")});
}

void AskPage::saveQrCode()
{
    auto *dialog = new QFileDialog(this, tr("Save QR code"), {}, tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"link.png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        constexpr int side = 600;
        if (!qrCode(m_link->text(), side, 1).save(file, "PNG"))
            strip().say({Tone::Bad, tr("The picture could not be saved."),
                tr("Choose another folder, or make some room.")});
    });
    dialog->open();
}

} // namespace hublink::ui
