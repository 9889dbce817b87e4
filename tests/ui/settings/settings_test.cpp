// SPDX-License-Identifier: MIT
#include "app/base/settingnames.h"
#include "app/sandbox/testauthority.h"
#include "app/setup/setupfile.h"
#include "tests/support/faultserver.h"
#include "tests/support/windows.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace hublink;
using namespace hublink::test;
using namespace hublink::ui;

namespace {

struct SettingsFixture : WindowFixture
{
    explicit SettingsFixture(const Policy &policy = {})
    {
        REQUIRE(registry->apply(policy));
        services.networkChanged = [this] { ++changes; };
        services.tryConnection = [this](Cancellation *cancel, QObject *owner) {
            return hublink::tryConnection(
                http, {u"StackOne"_s, sandbox.hubApi()}, {u"Hive"_s, provider}, cancel, owner);
        };
        restart();
        click(names::settings);
        REQUIRE(waitUntil([] { return find(names::proxy) || find(names::theme); }));
    }
    //! Opens the list and takes an entry by its keys.
    static void pickProxy(int index)
    {
        auto *box = static_cast<QComboBox *>(find(names::proxy));
        REQUIRE(box);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    //! Answers the dialog for a file.
    static void chooseFile(const QString &file)
    {
        REQUIRE(waitUntil([] { return fileDialog() != nullptr; }));
        QFileDialog *dialog = fileDialog();
        dialog->hide();
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }
    static QFileDialog *fileDialog()
    {
        const QWidgetList windows = QApplication::allWidgets();
        for (QWidget *widget : windows) {
            if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QUrl provider = sandbox.hiveUrl();
    int changes = 0;
};

} // namespace

TEST_CASE("a proxy of one's own is set with its password in the keychain, and given up again")
{
    SettingsFixture w;
    w.pickProxy(2); // by way of None, which counts at once
    const QString before = w.registry->text(proxySetting);
    CHECK(before == directProxy);
    w.changes = 0;
    w.type(names::proxyAddress, u"proxy example"_s);
    w.click(names::proxySave);
    CHECK(w.message(names::proxyAddress).contains(u"http://proxy.example:8080"_s));
    CHECK(w.registry->text(proxySetting) == before);
    w.type(names::proxyAddress, u"http://ada:pw@proxy.example:3128"_s);
    w.click(names::proxySave);
    CHECK(w.registry->text(proxySetting) == before);

    w.type(names::proxyAddress, u"http://proxy.example:3128"_s);
    w.type(names::proxyUser, u"ada"_s);
    w.type(names::proxyPassword, u"open sesame"_s);
    w.click(names::proxySave);
    REQUIRE(waitUntil([&] { return w.changes == 1; }));
    CHECK(w.registry->text(proxySetting) == u"http://proxy.example:3128"_s);
    CHECK(w.registry->text(proxyUserSetting) == u"ada"_s);
    CHECK(w.keychain.entries.value(keychainkey::proxyPassword()) == Secret(u"open sesame"_s));
    CHECK(w.box(names::proxyPassword)->text().isEmpty());

    // A locked keychain: nothing changes, and it is said.
    w.keychain.writeError = Error{.kind = ErrorKind::KeychainLocked, .party = {}};
    w.type(names::proxyUser, u"eve"_s);
    w.type(names::proxyPassword, u"other"_s);
    w.click(names::proxySave);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"locked"_s); }));
    CHECK(w.registry->text(proxyUserSetting) == u"ada"_s);
    CHECK(w.box(names::proxyPassword)->text() == u"other"_s);

    w.pickProxy(1);
    CHECK(w.registry->text(proxySetting) == directProxy);
    CHECK(w.registry->text(proxyUserSetting).isEmpty());
    CHECK_FALSE(w.keychain.entries.contains(keychainkey::proxyPassword()));
    w.pickProxy(0);
    CHECK(w.registry->text(proxySetting).isEmpty());
}

TEST_CASE("further certificates are taken from a file that holds some")
{
    SettingsFixture w;
    QTemporaryDir folder;
    const QString broken = folder.filePath(u"broken.pem"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nothing");
    file.close();
    w.click(names::rootsChoose);
    w.chooseFile(broken);
    CHECK(w.stripText().contains(u"broken.pem"_s));
    CHECK(w.registry->text(rootsSetting).isEmpty());
    sandbox::TestAuthority authority(folder.path());
    w.click(names::rootsChoose);
    w.chooseFile(authority.caFile());
    CHECK(w.registry->text(rootsSetting) == authority.caFile());
    CHECK(w.changes == 1);
    w.click(names::rootsForget);
    CHECK(w.registry->text(rootsSetting).isEmpty());
    CHECK(w.changes == 2);
}

TEST_CASE("a trial of the connection shows how far it comes and says why it stops")
{
    SettingsFixture w;
    w.click(names::tryConnection);
    REQUIRE(waitUntil([] { return SettingsFixture::find(names::trialLadder) != nullptr; }));
    const auto lines = [] {
        QStringList found;
        for (const QLabel *label :
            SettingsFixture::find(names::trialLadder)->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    };
    CHECK(lines().size() == 5);
    CHECK(lines().last() == u"Answer of Hive: fine"_s);
    CHECK(w.stripText().isEmpty());
    FaultServer gone(FaultServer::always({}));
    w.provider = gone.url();
    gone.close();
    w.click(names::tryConnection);
    REQUIRE(waitUntil([&] { return lines().last() == u"Answer of Hive: failed"_s; }));
    CHECK(w.stripText().contains(u"Hive"_s));
}

TEST_CASE("a trial that takes long is stopped by its button, and begins again")
{
    SettingsFixture w;
    FaultServer silent([](const QByteArray &, QTcpSocket &) {});
    w.provider = silent.url();
    auto *button = static_cast<QPushButton *>(w.find(names::tryConnection));
    for (int i = 0; i < 2; ++i) {
        w.click(names::tryConnection);
        REQUIRE(waitUntil([&] { return silent.requests().size() == i + 1; }));
        CHECK(button->text() == u"Stop"_s);
        w.click(names::tryConnection);
        REQUIRE(waitUntil([&] { return button->text() == u"Try the connection"_s; }));
        CHECK(w.stripText().contains(u"Stopped."_s));
    }
    // The window may go while it runs.
    w.click(names::tryConnection);
    REQUIRE(waitUntil([&] { return silent.requests().size() == 3; }));
    w.restart();
}

TEST_CASE("what the policy fixes is shown as fixed")
{
    SettingsFixture w({.addresses = QList<PolicyAddress>(),
        .settings = {{recheckSetting, u"weekly"_s}, {proxySetting, u"http://p.example:1"_s},
            {webPicturesSetting, QString()}}});
    CHECK_FALSE(w.find(names::recheck)); // there, and not enabled
    CHECK_FALSE(w.find(names::webPictures));
    CHECK_FALSE(w.find(names::proxy));
    CHECK_FALSE(w.find(names::trustedAdd));
    CHECK(w.find(names::theme));
    auto *recheck = w.window->findChild<QComboBox *>(names::recheck);
    REQUIRE(recheck);
    CHECK(recheck->currentIndex() == 1);
    CHECK(recheck->accessibleDescription().contains(u"IT department"_s));
    // Who signs in at the proxy is still the person's own business.
    w.type(names::proxyUser, u"ada"_s);
    w.type(names::proxyPassword, u"open sesame"_s);
    w.click(names::proxySave);
    REQUIRE(waitUntil([&] { return w.changes == 1; }));
    CHECK(w.registry->text(proxySetting) == u"http://p.example:1"_s);
    CHECK(w.registry->text(proxyUserSetting) == u"ada"_s);
}

TEST_CASE("the assistant offers only what the policy permits")
{
    SettingsFixture w({.projects = QList<PolicyProject>{{u"Acme"_s}},
        .ways = QStringList{u"now"_s, u"link"_s},
        .aiUse = AiUse::Off});
    w.window->linkAccount();
    REQUIRE(waitUntil([] { return SettingsFixture::onPage(u"1"_s); }));
    CHECK(w.find(names::haveLink));
    CHECK_FALSE(w.find(names::askSomeone));
    CHECK_FALSE(w.find(names::toThisComputer));
    auto *project = static_cast<QComboBox *>(w.find(names::project));
    REQUIRE(project);
    CHECK(project->count() == 1);
    CHECK(project->itemText(0) == u"Acme"_s);
    QTest::keyClick(project->window(), Qt::Key_Escape);
    w.click(names::projects);
    REQUIRE(waitUntil([] { return SettingsFixture::find(names::projectEdit) != nullptr; }));
    CHECK_FALSE(w.find(names::projectAdd));
    CHECK_FALSE(w.find(names::projectRemove));
    w.click(names::aiApps);
    REQUIRE(waitUntil([] { return SettingsFixture::find(names::managed) != nullptr; }));
}

TEST_CASE("a set-up is loaded after it was shown")
{
    SettingsFixture w;
    QTemporaryDir folder;
    Project project;
    project.uuid = QUuid::createUuid();
    project.name = u"Acme"_s;
    project.api = u"https://api.acme.example"_s;
    const Setup setup{.projects = {project},
        .addresses = {{u"https://app.acme.example"_s, u"https://api.acme.example"_s}}};
    QFile file(folder.filePath(u"setup.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(setupJson(setup));
    file.close();
    w.click(names::setupLoad);
    w.chooseFile(file.fileName());
    REQUIRE(waitUntil([] { return SettingsFixture::find(names::setupConfirm) != nullptr; }));
    auto *box = static_cast<QMessageBox *>(w.find(names::setupConfirm)->window());
    CHECK(box->informativeText().contains(u"https://app.acme.example"_s));
    CHECK(w.registry->projects()->isEmpty());
    w.click(names::setupConfirm);
    REQUIRE(waitUntil([&] { return w.registry->projects()->size() == 1; }));
    CHECK(w.registry->trustedAddresses()->size() == 1);

    const QString saved = folder.filePath(u"saved.json"_s);
    w.click(names::setupSave);
    w.chooseFile(saved);
    QFile written(saved);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(readSetup(written.readAll())->projects.size() == 1);
    w.click(names::setupLoad);
    w.chooseFile(folder.filePath(u"none.json"_s));
    CHECK(w.stripText().contains(u"cannot be read"_s));
}
