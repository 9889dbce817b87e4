// SPDX-License-Identifier: MIT
#include "ui/widgets/sensitivecopy.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! What clipboard histories of KDE, Windows and macOS look at.
//! [keepassxc: src/gui/Clipboard.cpp; learn.microsoft.com: Clipboard Formats; nspasteboard.org]
const std::pair<QString, QByteArray> marks[] = {{u"x-kde-passwordManagerHint"_s, "secret"},
    {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1"},
    {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s,
        QByteArray(4, '\0')},
    {u"application/x-nspasteboard-concealed-type"_s, "secret"}};

QByteArray printOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void copySensitive(const QString &text, std::chrono::milliseconds life)
{
    auto *data = new QMimeData;
    data->setText(text);
    for (const auto &[format, mark] : marks)
        data->setData(format, mark);
    QGuiApplication::clipboard()->setMimeData(data);
    const auto clear = [print = printOf(text)] {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (printOf(clipboard->text()) == print)
            clipboard->clear();
    };
    auto *timer = new QTimer(qGuiApp);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, clear);
    QObject::connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
    QObject::connect(qGuiApp, &QCoreApplication::aboutToQuit, timer, clear);
    timer->start(life);
}

} // namespace hublink::ui
