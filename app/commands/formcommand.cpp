// SPDX-License-Identifier: MIT
#include "app/commands/formcommand.h"

#include "app/base/terminal.h"
#include "app/commands/standardinput.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString kindWord(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return u"text"_s;
    case FieldKind::Number: return u"number"_s;
    case FieldKind::TextArea: return u"text_area"_s;
    case FieldKind::Choice: return u"choice"_s;
    case FieldKind::Choices: return u"choices"_s;
    }
    return {};
}

QJsonObject fieldJson(const FormField &field)
{
    QJsonArray options;
    for (const FieldOption &option : field.options)
        options.append(QJsonObject{{u"value"_s, option.value}, {u"label"_s, option.label}});
    QJsonArray rules;
    for (const FieldRule &rule : field.rules)
        rules.append(QJsonObject{{u"type"_s, rule.type}, {u"pattern"_s, rule.pattern},
            {u"format"_s, rule.format}, {u"message"_s, rule.message}});
    QJsonObject json{{u"key"_s, field.key}, {u"label"_s, field.label},
        {u"type"_s, kindWord(field.kind)}, {u"required"_s, field.required},
        {u"secret"_s, field.secret}, {u"visible"_s, field.visible},
        {u"read_only"_s, field.readOnly}, {u"description"_s, field.description},
        {u"placeholder"_s, field.placeholder}, {u"rules"_s, rules}, {u"options"_s, options}};
    // What an account has already is no default, and may be a secret.
    if (!field.secret && !field.stored && !field.value.isEmpty())
        json[u"default"_s] = field.value;
    return json;
}

} // namespace

QJsonObject formJson(const LinkDraft &draft)
{
    const LinkForm &form = draft.form();
    QJsonArray fields;
    for (const FormField &field : form.fields)
        fields.append(fieldJson(field));
    QJsonArray notices;
    for (const FormNotice &notice : form.notices)
        notices.append(QJsonObject{{u"text"_s, notice.text}, {u"warning"_s, notice.isWarning}});
    return {{u"connector"_s, draft.provider.key}, {u"name"_s, draft.provider.name},
        {u"sign_in"_s, draft.isRedirect()},
        {u"guide"_s, form.guide.isEmpty() ? QJsonValue() : form.guide.toString()},
        {u"checked_before_linking"_s, draft.provider.check.has_value()}, {u"fields"_s, fields},
        {u"notices"_s, notices}};
}

FormCommand::FormCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
    , m_session(LinkTools{parts.ports(), parts.providers(), {}, options.hub}, {})
{
    connect(&m_session, &LinkSession::stepDone, this, &FormCommand::print);
    connect(&m_session, &LinkSession::existingFound, &m_session, &LinkSession::linkFurther);
    connect(&m_session, &LinkSession::failed, this,
        [this](const Error &error) { fail({.error = error}); });
}

void FormCommand::start()
{
    const Result<LinkOrder> order = readOrderFromInput(m_options.order);
    if (!order)
        return fail({.error = order.error()});
    const bool hasProject = !order->projectKey.isEmpty() || !order->project.isEmpty();
    if (!hasProject) {
        m_session.chooseWay(LinkWay::ThisComputer);
        const QList<Connector> known = m_session.connectorsHere();
        for (const Connector &connector : known) {
            if (connector.provider == order->connector)
                return m_session.choose(connector);
        }
        return failUnknown();
    }
    m_session.chooseWay(LinkWay::LinkNow);
    const Result<HubTarget> target = targetOf(m_parts.registry(), *order);
    if (!target)
        return fail({.error = target.error()});
    HubTarget open = *target;
    // A session is for somebody; that nobody is meant shows by the name.
    if (open.project.ownerId.isEmpty())
        open.project.ownerId = u"hublink-form"_s;
    if (open.project.ownerName.isEmpty())
        open.project.ownerName = u"Hublink"_s;
    m_session.openProject(open, order->connector.section(u'/', 0, 0));
}

void FormCommand::print()
{
    const LinkDraft &draft = m_session.draft();
    const bool isChosen = draft.isConnectorChosen();
    if (!isChosen && !std::exchange(m_isChosen, true)) {
        // Its configurations have one form as a rule; the first one tells.
        for (const Connector &connector : draft.listed) {
            if (connector.provider == m_options.order.connector.section(u'/', 0, 0))
                return m_session.choose(connector);
        }
    }
    if (!isChosen)
        return failUnknown();
    QCoreApplication::exit(printJson(formJson(draft)) ? ExitDone : ExitStorage);
}

void FormCommand::failUnknown()
{
    fail({.error = Error{.kind = ErrorKind::NotEnabled,
              .party = m_options.order.connector,
              .field = u"connector"_s}});
}

void FormCommand::fail(const LinkFailure &failure)
{
    (void)printJson(failureJson(failure, m_words));
    QCoreApplication::exit(exitCodeOf(failure));
}

} // namespace hublink
