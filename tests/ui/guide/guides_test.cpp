// SPDX-License-Identifier: MIT
// Guides in real windows: ticks, the way between field and step, pictures, the browser of guides.
#include "tests/support/faultserver.h"
#include "tests/support/windows.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidepaper.h"
#include "ui/guide/guidepicturefiles.h"
#include "ui/guide/guidepictures.h"
#include "ui/guide/wordshtml.h"
#include "ui/guide/wordslabel.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

class GuideFixture : public WindowFixture
{
public:
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void goToGuide()
    {
        click(names::linkAccount);
        REQUIRE(waitUntil([] { return onPage(u"1"_s); }));
        click(names::toThisComputer);
        click(names::next);
        choose(u"Hive"_s);
        REQUIRE(waitUntil([] { return find(names::tick) != nullptr; }));
    }
    static QCheckBox *tick(const QString &text)
    {
        const QWidget *view = find(names::guideView);
        REQUIRE(view);
        const QList<QCheckBox *> boxes = view->findChildren<QCheckBox *>(names::tick);
        for (QCheckBox *box : boxes) {
            if (box->accessibleName().contains(text))
                return box;
        }
        return nullptr;
    }
    QListView *list() { return static_cast<QListView *>(find(names::guideList)); }
    QString current() { return list()->currentIndex().data().toString(); }
    int shownGuides() { return list()->model()->rowCount(); }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("what is ticked off stays ticked off when an unfinished link is continued")
{
    GuideFixture w;
    w.goToGuide();
    REQUIRE(w.tick(u"profile avatar"_s));
    QTest::keyClick(w.tick(u"profile avatar"_s), Qt::Key_Space);
    CHECK(w.tick(u"profile avatar"_s)->isChecked());
    CHECK_FALSE(w.tick(u"My Profile"_s)->isChecked());
    w.click(names::next);
    REQUIRE(waitUntil([] { return GuideFixture::tick(u"Generate Key"_s) != nullptr; }));
    QTest::keyClick(w.tick(u"Generate Key"_s), Qt::Key_Space);
    w.click(names::cancel);
    w.click(names::continueLink);
    w.click(names::next);
    REQUIRE(waitUntil([] { return GuideFixture::find(names::guideView) != nullptr; }));
    while (!w.tick(u"profile avatar"_s))
        w.click(names::back);
    CHECK(w.tick(u"profile avatar"_s)->isChecked());
    CHECK_FALSE(w.tick(u"My Profile"_s)->isChecked());
    w.click(names::next);
    CHECK(w.tick(u"Generate Key"_s)->isChecked());
}

TEST_CASE("a field leads to the step that explains it, and back with everything still there")
{
    WindowFixture w;
    w.goToFields();
    w.type(u"apiKey"_s, u"half-a-key"_s);
    w.click(names::whereToFindPrefix + u"userId"_s);
    CHECK(w.onPage(u"4"_s));
    w.click(names::backToField);
    CHECK(w.onPage(u"6"_s));
    CHECK(w.hasFocus(u"userId"_s));
    CHECK(w.box(u"apiKey"_s)->text() == u"half-a-key"_s);
    // Whoever walks there offers no way back that nobody came by.
    w.click(names::back);
    w.click(names::back);
    CHECK(w.onPage(u"4"_s));
    CHECK(w.find(names::backToField) == nullptr);
}

TEST_CASE("the connector's own guide is shown before the form")
{
    GuideFixture w;
    HttpClient http({});
    GuideStore store(http, w.folder.filePath(u"cache"_s));
    w.services.guideStore = &store;
    w.restart();
    w.click(names::linkAccount);
    REQUIRE(waitUntil([] { return WindowFixture::onPage(u"1"_s); }));
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-1"_s);
    w.type(names::ownerName, u"Owner One"_s);
    w.click(names::next);
    w.choose(u"Apollo"_s);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::guideView) != nullptr; }));
    CHECK(w.tick(u"Copy the API Key."_s) != nullptr);
    CHECK(store.keptPages().size() == 1);
    w.goToBox(u"apiKey"_s);
    w.click(names::whereToFindPrefix + u"apiKey"_s);
    CHECK(w.find(names::guideView) != nullptr);
}

TEST_CASE("all guides are searched by name and text, without starting a link")
{
    GuideFixture w;
    w.click(names::guides);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::guideBrowser) != nullptr; }));
    const int all = w.shownGuides();
    CHECK(all >= 13);
    QTest::keyClicks(w.find(names::guideSearch), u"clickapps"_s);
    // The texts join the search little by little.
    REQUIRE(waitUntil([&] { return w.shownGuides() == 1; }));
    CHECK(w.current().contains(u"ClickUp"_s));
    auto *search = static_cast<QLineEdit *>(w.find(names::guideSearch));
    search->clear();
    QTest::keyClicks(search, u"asana"_s);
    CHECK(w.current().contains(u"Asana"_s));
    search->clear();
    QTest::keyClicks(search, u"no such thing"_s);
    CHECK(w.shownGuides() == 0);
    CHECK(w.find(names::guidePrint) == nullptr); // nothing to print
    w.find(names::guideBrowser)->close();
}

TEST_CASE("the documentation's guides are looked for, read, found by their text and linked with")
{
    GuideFixture w;
    GuideStore store(w.http, w.folder.path() + u"/pages"_s);
    Documentation docs(w.http, w.folder.path() + u"/index"_s, {w.sandbox.app()});
    w.services.guideStore = &store;
    w.services.documentation = &docs;
    w.restart();
    w.click(names::guides);
    REQUIRE(waitUntil([&] { return w.shownGuides() > 300; })); // never read before: looks by itself
    auto *search = static_cast<QLineEdit *>(w.find(names::guideSearch));
    QTest::keyClicks(search, u"northboard"_s);
    REQUIRE(waitUntil([&] { return w.find(names::linkWithGuide) != nullptr; }));
    CHECK(store.keptPages().size() == 1);
    CHECK(w.current().contains(u"kept"_s));
    search->clear();
    // Words of the page itself.
    QTest::keyClicks(search, u"northboard integrations"_s);
    CHECK(w.shownGuides() == 1);
    QTest::keyClicks(w.find(names::guideFind), u"settings"_s);
    auto *contents = static_cast<QListWidget *>(w.find(names::guideContents));
    CHECK(contents->count() > 1);
    w.click(names::guideNext);
    CHECK(contents->currentRow() == 1);
    w.click(names::linkWithGuide);
    REQUIRE(waitUntil([&] { return WindowFixture::find(names::assistant) != nullptr; }));
    w.window.reset(); // before the pages that it reads
}

TEST_CASE("the steps of a long guide fold by sections, and the one that is shown is in sight")
{
    GuideFixture w;
    QByteArray text = "# Connect Hive with API Key\n\n<Warning>Once is enough.</Warning>\n";
    for (int section = 1; section <= 4; ++section) {
        text += "\n## Section " + QByteArray::number(section) + "\n\n<Steps>\n";
        for (int step = 1; step <= 6; ++step)
            text += "<Step title=\"Step " + QByteArray::number(step)
                + " with a title that needs two lines\">Do it. <Steps><Step "
                  "title=\"Inner\">And this.</Step></Steps></Step>\n";
        text += "</Steps>\n";
    }
    REQUIRE(w.services.guides.add(w.write(u"hive-long.md"_s, text)));
    w.goToGuide();
    auto *rail = w.find(names::rail);
    REQUIRE(rail);
    const auto headings = [&] { return rail->findChildren<QPushButton *>(names::railSection); };
    REQUIRE(headings().size() == 4);
    const auto open = [&] {
        QList<bool> states;
        for (const QPushButton *heading : headings())
            states.append(heading->isChecked());
        return states;
    };
    CHECK(open() == QList<bool>{true, false, false, false});
    CHECK(headings().first()->accessibleName().contains(u"6"_s));
    const auto warnings = [&] {
        int shown = 0;
        for (const QLabel *label : w.find(names::guideView)->findChildren<QLabel *>())
            shown += label->text().contains(u"Once is enough"_s) ? 1 : 0;
        return shown;
    };
    CHECK(warnings() == 1);
    w.click(names::otherGuides); // the built-in one
    REQUIRE(waitUntil([] { return WindowFixture::find(names::guideBrowser) != nullptr; }));
    CHECK(w.shownGuides() >= 2);
    CHECK(w.current().contains(u"Hive"_s));
    w.find(names::guideBrowser)->close();
    for (int i = 0; i < 6; ++i)
        w.click(names::next);
    CHECK(warnings() == 0); // said once
    CHECK(open() == QList<bool>{false, true, false, false});
    headings().last()->click();
    CHECK(open() == QList<bool>{false, true, false, true});
    w.find(names::assistant)->close();
}

TEST_CASE("a guide that is dropped is read, and what is no guide is said")
{
    GuideFixture w;
    const QString file = w.write(
        u"zeta.md"_s, "# Connect Zeta with Token\n\n## One\n\nGo to [it](https://zeta.example).\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &drop);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::guideBrowser) != nullptr; }));
    CHECK(w.current().contains(u"Zeta"_s));
    w.click(names::openPage);
    CHECK(w.opened.last() == QUrl(u"https://zeta.example"_s));
    w.window->showGuides()->openFile(w.write(u"no.md"_s, QByteArray(20, '\0')));
    auto *strip = w.find(names::guideBrowser)->findChild<QWidget *>(names::strip);
    REQUIRE(strip);
    CHECK(strip->accessibleName().contains(u"no text"_s));
    w.find(names::guideBrowser)->close();
}

TEST_CASE("values are offered to be copied, examples of keys are not")
{
    GuideFixture w;
    w.window->showGuides()->openFile(w.write(u"copy.md"_s,
        "# Connect Copy with Token\n\n## One\n\n- Paste `https://api.example/callback`.\n"
        "- A key looks like `abc-0123456789`.\n- Fill in a name (e.g., `My Integration`).\n"
        "- Open `https://{site}.example`.\n- Press `Save changes`, then `Connect`.\n"
        "- Copy the `API Key`.\n- Grant the scopes `openid profile`, `users:read`.\n"
        "- See https://help.example/a_(b). Not https://{x}.example.\n\n```\nrun this\n```\n"));
    REQUIRE(waitUntil([] { return WindowFixture::find(names::copyValue) != nullptr; }));
    QStringList offered;
    for (const QPushButton *button :
        w.find(names::guideBrowser)->findChildren<QPushButton *>(names::copyValue))
        offered.append(button->toolTip());
    CHECK(offered
        == QStringList{u"https://api.example/callback"_s, u"My Integration"_s, u"openid profile"_s,
            u"users:read"_s});
    QStringList opened;
    for (const QPushButton *button :
        w.find(names::guideBrowser)->findChildren<QPushButton *>(names::openPage))
        opened.append(button->toolTip());
    CHECK(opened == QStringList{u"https://help.example/a_(b)"_s});
    w.click(names::copyValue);
    CHECK(QGuiApplication::clipboard()->text() == u"https://api.example/callback"_s);
    w.click(names::copyCode);
    CHECK(QGuiApplication::clipboard()->text() == u"run this"_s);
    w.find(names::guideBrowser)->close();
}

TEST_CASE("a picture of the web waits until the person's settings allow it")
{
    QImage dot(4, 4, QImage::Format_RGB32);
    dot.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    dot.save(&buffer, "PNG");
    FaultServer server(FaultServer::always(FaultServer::response(200, png, "image/png")));
    GuideFixture w;
    HttpClient http({});
    GuideStore store(http, w.folder.filePath(u"cache"_s));
    w.services.guideStore = &store;
    w.restart();
    const QString file = w.write(u"pic.md"_s,
        "# Connect Pic with Token\n\n## One\n\n![A dot](" + server.url(u"/dot.png"_s).toEncoded()
            + ")\n");
    w.window->showGuides()->openFile(file);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::showPicture) != nullptr; }));
    CHECK(server.requests().isEmpty());
    w.click(names::showPicture);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::guidePicture) != nullptr; }));
    CHECK(server.requests().size() == 1);
    CHECK(w.find(names::guidePicture)->accessibleName() == u"A dot"_s);
    w.click(names::guidePicture);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::largePicture) != nullptr; }));
    w.find(names::largePicture)->close();
    // The choice is kept, and can be taken back in the settings.
    w.click(names::settings);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::webPictures) != nullptr; }));
    auto *allowed = static_cast<QCheckBox *>(w.find(names::webPictures));
    CHECK(allowed->isChecked());
    QTest::keyClick(allowed, Qt::Key_Space);
    CHECK_FALSE(ui::GuidePictures(w.services, {}, {}).mayUseWeb());
}

TEST_CASE("a picture outside the guide's folder is never read")
{
    GuideFixture w;
    const ui::GuidePictures pictures(w.services,
        {.kind = GuideOrigin::Kind::File, .base = w.folder.path() + u'/'},
        u"https://docs.example/a"_s);
    QImage(2, 2, QImage::Format_RGB32).save(w.folder.filePath(u"in.png"_s));
    using Place = ui::GuidePictures::Place;
    CHECK(pictures.placeOf(u"in.png"_s) == Place::Here);
    CHECK(pictures.placeOf(u"../../etc/hostname"_s) != Place::Here);
    CHECK(pictures.placeOf(u"file:///etc/hostname"_s) == Place::Nowhere);
    CHECK(pictures.placeOf(u"http://x.example/a.png"_s) == Place::Nowhere);
}

TEST_CASE("a long value breaks in its line and is copied whole")
{
    const QString value = u"https://app.example/0/1200000000000001/home?a="_s + QString(60, u'x');
    const QList<GuideNode> words = {{.kind = GuideNode::Kind::Code, .text = value}};
    ui::WordsLabel label(ui::wordsAsHtml(words), value, nullptr);
    label.resize(200, label.heightForWidth(200));
    label.show();
    CHECK(label.minimumSizeHint().width() <= 200);
    label.setSelection(0, int(value.size())); // with the places to break, a little less than all
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.size() > 90);
    CHECK(value.startsWith(copied));
}

TEST_CASE("a guide goes on paper and into pictures, step by step")
{
    GuideFixture w;
    const Result<StoredGuide> guide = w.guides.find(u"hive"_s);
    REQUIRE(guide);
    const QString text = ui::guideOnPaper(guide->guide)->toPlainText();
    CHECK(text.contains(u"Generate Key"_s));
    CHECK(text.contains(u"https://app.hive.com/"_s));
    const QString pdf = w.folder.filePath(u"hive.pdf"_s);
    REQUIRE(ui::saveAsPdf(guide->guide, pdf));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(ui::saveAsPdf(guide->guide, u"/nonexistent/x.pdf"_s));
    const Result<int> saved = ui::saveStepPictures(w.services, *guide, w.folder.filePath(u"png"_s));
    REQUIRE(saved);
    CHECK(*saved == 5);
    CHECK(QImage(w.folder.filePath(u"png/01.png"_s)).width() >= 720);
}
