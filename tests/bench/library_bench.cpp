// SPDX-License-Identifier: MIT
// How long the library of guides takes to open and to search: hublink-bench-library [COUNT]
#include "app/guide/offlinekeeping.h"
#include "app/parts.h"
#include "tests/bench/figures.h"
#include "tests/support/faultserver.h"
#include "ui/guide/guidebrowser.h"
#include "ui/objectnames.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

void tell(const QString &what, double ms)
{
    figure(u"guides: "_s + what, ms, "ms");
}

//! A site whose index names `count` connection guides of some 10 KB each.
class Site
{
public:
    explicit Site(int count)
        : m_server([count](const QByteArray &request, QTcpSocket &socket) {
            const QByteArray path = request.split(' ').value(1);
            socket.write(test::FaultServer::response(
                200, path == "/llms.txt" ? index(count) : guide(path), "text/plain"));
        })
    {
    }
    QUrl url() const { return m_server.url(); }

private:
    static QByteArray index(int count)
    {
        QByteArray text = "# Documentation\n\n";
        for (int i = 0; i < count; ++i)
            text += "- [Connect Provider " + QByteArray::number(i) + "](/connectors/provider"
                + QByteArray::number(i) + "/guides/link-account/api-key.md): How to link it\n";
        return text;
    }
    static QByteArray guide(const QByteArray &path)
    {
        const QByteArray name = path.split('/').value(2);
        QByteArray text = "# Connect " + name + "\n\n<Steps>\n";
        for (int step = 0; step < 40; ++step)
            text += "  <Step title=\"Step " + QByteArray::number(step) + " of " + name
                + "\">\n    Open **Settings**, go to `Integrations " + QByteArray::number(step)
                + "`, and copy what is shown there. Keep the page open until the account is "
                  "linked, then come back and go on with the next step of this guide.\n  </Step>\n";
        return text + "</Steps>\n";
    }

    test::FaultServer m_server;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    const int count = argc > 1 ? std::atoi(argv[1]) : 600;
    QTemporaryDir folder;
    Options options;
    options.dataFolder = folder.path();
    const auto parts = *Parts::make(options);
    Site site(count);
    HttpClient http{HttpClient::Settings{}};
    GuideStore store(http, folder.filePath(u"guides"_s));
    {
        Documentation docs(http, folder.filePath(u"docs"_s), {site.url()});
        (void)answer(docs.refresh(nullptr));
        OfflineKeeping keeping(store);
        keeping.start(GuideLibrary(parts->guides(), &store, &docs).list());
        while (keeping.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        figure(u"guides: kept"_s, keeping.done() - keeping.failures(), "");
    }
    Documentation docs(http, folder.filePath(u"docs"_s), {site.url()});
    ui::Services services{.ports = parts->ports(),
        .providers = parts->providers(),
        .guides = parts->guides(),
        .openInBrowser = [](const QUrl &) { return false; },
        .guideStore = &store,
        .documentation = &docs};
    tell(u"the list, read for the first time"_s, milliseconds([&] { services.library().list(); }));
    tell(u"the list, read again"_s, milliseconds([&] { services.library().list(); }));
    auto *library = new ui::GuideBrowser(services);
    library->show();
    QCoreApplication::processEvents();
    delete library;
    library = nullptr;
    tell(u"the window, made"_s, milliseconds([&] { library = new ui::GuideBrowser(services); }));
    tell(u"the window, shown"_s, milliseconds([&] {
        library->show();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    }));
    double longest = 0;
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 1'000)
        longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    tell(u"the longest wait while texts are read"_s, longest);
    auto *search = library->findChild<QLineEdit *>(ui::names::guideSearch);
    const QString typed = u"step 39 of provider 59"_s;
    longest = 0;
    for (const QChar c : typed)
        longest = std::max(longest, milliseconds([&] {
            QTest::keyClick(search, c.toLatin1());
            QCoreApplication::processEvents();
        }));
    tell(u"the longest wait for a key of a search"_s, longest);
    tell(u"the search cleared"_s, milliseconds([&] { search->clear(); }));
    delete library;
    return 0;
}
