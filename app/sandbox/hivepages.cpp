// SPDX-License-Identifier: MIT
#include "app/sandbox/hivepages.h"

#include "app/sandbox/hiveservice.h"

using namespace Qt::StringLiterals;

namespace hublink::sandbox::pages {

namespace {

const QString style = uR"(
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0}header{display:flex;align-items:center;gap:1rem;padding:.75rem 1.5rem;border-bottom:1px solid #8884}
header b{flex:1}main{max-width:44rem;margin:2rem auto;padding:0 1.5rem}
.note{background:#fc03;padding:.5rem 1rem;border-radius:.5rem;font-size:.875rem}
details{position:relative}summary{list-style:none;cursor:pointer;width:2.25rem;height:2.25rem;border-radius:50%;
background:#b45309;color:#fff;display:grid;place-items:center;font-weight:600}
details nav{position:absolute;right:0;top:2.75rem;border:1px solid #8886;border-radius:.5rem;background:Canvas;
min-width:11rem;padding:.5rem 0}details a{display:block;padding:.4rem 1rem;text-decoration:none;color:CanvasText}
.tabs{display:flex;gap:1.5rem;border-bottom:1px solid #8886;margin-bottom:1.5rem}
.tabs a{padding:.5rem 0;text-decoration:none;color:CanvasText}.tabs a[aria-current]{border-bottom:3px solid #b45309;font-weight:600}
label{display:block;margin:1rem 0 .25rem;font-weight:600}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box}
.row{display:flex;gap:.5rem}button{font:inherit;padding:.5rem 1rem;white-space:nowrap}
)"_s;

const QString copyScript = uR"(
for (const b of document.querySelectorAll('button[data-copy]')) b.onclick = async () => {
  await navigator.clipboard.writeText(document.getElementById(b.dataset.copy).value);
  b.textContent = 'Copied'; setTimeout(() => { b.textContent = 'Copy'; }, 2000);
};
)"_s;

QString page(const QString &title, const QString &header, const QString &content)
{
    return u"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport "
           "content='width=device-width'><title>%1 - Hive (practice)</title><style>%2</style>"
           "<header><b>Hive <small>practice sandbox</small></b>%3</header><main>%4</main></html>"_s
               .arg(title, style, header, content);
}

QString avatar(const HiveUser &user)
{
    return u"<details><summary aria-label='Profile avatar'>%1</summary><nav>"
           "<a href='/profile'>My Profile</a></nav></details>"_s.arg(
               user.firstName.left(1) + user.lastName.left(1));
}

QString tabs(bool apiTab)
{
    const auto current = [](bool is) { return is ? u" aria-current=page"_s : QString(); };
    return u"<h1>My Profile</h1><div class=tabs><a href='/profile'%1>Profile</a>"
           "<a href='/profile/api'%2>API Info</a></div>"_s.arg(current(!apiTab), current(apiTab));
}

QString valueRow(const QString &id, const QString &label, const QString &value)
{
    return u"<label for=%1>%2</label><div class=row><input id=%1 readonly value='%3'>"
           "<button type=button data-copy=%1>Copy</button></div>"_s.arg(
               id, label, value.toHtmlEscaped());
}

} // namespace

QString signIn(const HiveUser &practiceUser, bool failed)
{
    return page(u"Sign in"_s, {},
        u"<h1>Sign in</h1><p class=note>This is a practice page on your own computer. It is not "
        "Hive. The form is filled out for you.</p>%1<form method=post action='/sign-in'>"
        "<label for=email>E-mail</label><input id=email name=email value='%2'>"
        "<label for=password>Password</label>"
        "<input id=password name=password type=password value='%3'>"
        "<p><button>Sign in</button></form>"_s.arg(
            failed ? u"<p role=alert>E-mail or password is wrong.</p>"_s : QString(),
            practiceUser.email, practiceUser.password));
}

QString home(const HiveUser &user)
{
    return page(u"Home"_s, avatar(user),
        u"<h1>%1</h1><p>Welcome back, %2.</p><p class=note>Your profile avatar is at the top "
        "right. Click it and choose My Profile.</p>"_s.arg(
            user.workspaces.first().name, user.firstName));
}

QString profile(const HiveUser &user)
{
    return page(u"My Profile"_s, avatar(user),
        tabs(false)
            + u"<p>Name: %1<br>E-mail: %2</p>"_s.arg(user.fullName(), user.email.toHtmlEscaped()));
}

QString apiInfo(const HiveUser &user, bool justGenerated)
{
    QString content = tabs(true);
    if (justGenerated)
        content
            += u"<p role=status class=note>A new key was generated. The old one no longer works.</p>"_s;
    content
        += u"<form method=post action='/profile/api/generate'><button>Generate Key</button></form>"_s;
    content += valueRow(u"api-key"_s, u"API Key"_s, user.apiKey);
    content += valueRow(u"user-id"_s, u"User ID"_s, user.id);
    content += valueRow(u"workspace-id"_s, u"Workspace ID"_s, user.workspaces.first().id);
    content += u"<script>%1</script>"_s.arg(copyScript);
    return page(u"API Info"_s, avatar(user), content);
}

QString notFound()
{
    return page(u"Not found"_s, {}, u"<h1>Page not found</h1><p><a href='/'>Home</a></p>"_s);
}

} // namespace hublink::sandbox::pages
