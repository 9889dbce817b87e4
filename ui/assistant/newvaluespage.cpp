// SPDX-License-Identifier: MIT
#include "ui/assistant/newvaluespage.h"

#include "app/accounts/openproject.h"
#include "app/keychain/keptvalues.h"
#include "ui/objectnames.h"
#include "ui/text/identitytext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

NewValuesPage::NewValuesPage(LinkDraft &draft, const Services &services, QWidget *parent)
    : PreparingPage(draft.onlyKey ? tr("Replace the key") : tr("Reconnect the account"), draft,
        services, parent)
{
    const AccountRecord &account = *draft.replaces;
    content().addWidget(
        headingLabel(tr("%1 account %2", "connector and name")
                         .arg(nameText(account.providerName), nameText(account.label)),
            this));
    QStringList facts{tr("Status: %1").arg(statusLook(account).word)};
    if (!account.statusReason.isEmpty())
        facts.append(shortened(account.statusReason));
    if (account.identity.isKnown())
        facts.append(identityText(account.identity, nameText(account.providerName)));
    content().addWidget(quietLabel(facts.join(u'\n'), this));
    content().addWidget(textLabel(plan(), this));
    content().addStretch();
}

QString NewValuesPage::plan() const
{
    const QString provider = nameText(draft().provider.name);
    const QString start = !draft().keptEntries.isEmpty()
        ? tr("The new values of the last attempt are still here. Do not generate others at %1: "
             "StackOne may have these already.")
              .arg(provider)
        : draft().onlyKey
        ? tr("The next pages lead you to the key at %1. You paste it, and Hublink checks it there.")
              .arg(provider)
        : tr("The next pages lead you through the connection of %1.").arg(provider);
    const QString then = draft().goesToHub()
        ? tr("Then StackOne gets it, and your keychain. Until both have it and it works, what is "
             "there now stays untouched.")
        : tr("Then your keychain gets it. Until it is known to work, what is there now stays "
             "untouched.");
    return start + u' ' + then;
}

void NewValuesPage::goForward()
{
    strip().clear();
    bringBack();
}

//! New values that an earlier attempt left were good then, and may be the only ones that are by
//! now. Values that are no secret are shown as they are.
void NewValuesPage::bringBack()
{
    const AccountRecord &account = *draft().replaces;
    const auto roleOf = [&](const QString &key) {
        for (const auto &[known, role] : account.fields) {
            if (known == key)
                return role;
        }
        const ProviderField *field = draft().provider.fieldNamed(key);
        return field ? field->role : QString();
    };
    const QStringList staged = draft().keptEntries;
    QMap<QString, Credential> toRead;
    for (const QString &entry : staged) {
        const QString key = entry.section(u'/', 2);
        toRead.insert(entry, {key, roleOf(key), {}});
    }
    for (const auto &[key, role] : account.fields) {
        const FormField *field = draft().form.field(key);
        const bool isThere = std::any_of(draft().credentials.cbegin(), draft().credentials.cend(),
            [&, name = key](const Credential &known) { return known.key == name; });
        if (!draft().goesToHub() && field && !field->secret && !isThere)
            toRead.insert(keychainkey::account(account.uuid, key), {key, role, {}});
    }
    Q_EMIT busyChanged(tr("Asking your keychain…"));
    readTogether(services().ports.keychain, toRead.keys(), freshCancellation())
        .then(this, [this, toRead, staged](const Result<QList<KeptValue>> &values) {
            if (!values)
                return fail(values.error());
            draft().keptEntries.clear();
            for (const auto &[entry, value] : *values) {
                const Credential known = toRead.value(entry);
                draft().credentials.append({known.key, known.role, value});
                draft().broughtBack = draft().broughtBack || staged.contains(entry);
            }
            Q_EMIT busyChanged({});
            if (draft().goesToHub())
                return openTheProject();
            Q_EMIT completed();
        });
}

void NewValuesPage::openTheProject()
{
    const AccountRecord &account = *draft().replaces;
    if (draft().prepared && draft().hub) {
        Q_EMIT completed();
        return;
    }
    Q_EMIT busyChanged(tr("Asking your keychain…"));
    openProject(ports(), account.project, freshCancellation())
        .then(this, [this, account](const Result<OpenProject> &project) {
            if (!project)
                return fail(project.error());
            HubTarget target;
            target.project = project->project;
            target.project.ownerId = account.ownerId;
            target.project.ownerName = account.ownerName;
            target.apiKey = project->apiKey;
            target.keepApiKey = false;
            target.updateAccountId = account.hubAccountId;
            // A session that says nothing would make it a production account.
            target.options.type = account.type;
            prepare(target, draft().provider);
        });
}

void NewValuesPage::accept(const HubTarget &target, const PreparedLink &prepared)
{
    PreparedLink open = prepared;
    // Whoever replaces a key need not be asked whether to replace it.
    for (FormField &field : open.form.fields) {
        if (draft().onlyKey && field.secret) {
            field.hidden = false;
            field.stored = false;
            field.hint.clear();
        }
    }
    PreparingPage::accept(target, open);
}

void NewValuesPage::fail(const Error &error)
{
    Q_EMIT busyChanged({});
    StripText text = describe(error).strip();
    if (error.kind == ErrorKind::NothingKept) {
        text.headline = tr("The API key of the StackOne project is not kept on this computer.");
        text.body
            = tr("Enter it under Projects on the Accounts page, then come back. Or ask whoever "
                 "runs the project for a link, and use Link account.");
    } else if (error.kind == ErrorKind::NotFound) {
        text.body = tr("Close this window and link the account again.");
    }
    strip().say(text);
}

} // namespace hublink::ui
