// SPDX-License-Identifier: MIT
#include "ui/widgets/copybutton.h"

#include "ui/style/icons.h"
#include "ui/widgets/sensitivecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::ui {

CopyButton::CopyButton(const QString &label, QString text, QWidget *parent)
    : ElidingButton(ui::icon(u"copy"_s), label, parent)
    , m_label(label)
    , m_text(std::move(text))
{
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setSensitive()
{
    m_isSensitive = true;
    setToolTip(tr("It leaves the clipboard after three minutes."));
    setAccessibleDescription(toolTip());
}

void CopyButton::copy()
{
    m_isSensitive ? copySensitive(m_text) : QGuiApplication::clipboard()->setText(m_text);
    setMinimumWidth(width());
    setText(tr("Copied"));
    setIcon(ui::icon(u"check"_s, Tone::Good));
    constexpr int shownMs = 2000;
    QTimer::singleShot(shownMs, this, [this] {
        setText(m_label);
        setIcon(ui::icon(u"copy"_s));
    });
}

} // namespace hublink::ui
