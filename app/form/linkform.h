// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/valuekind.h"
#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

namespace hublink {

enum class FieldKind { Text, Number, TextArea, Choice, Choices };

//! One field to fill out.
struct FormField
{
    QString key{}; //!< what the Hub calls the value; the provider's role on this computer only
    QString role{}; //!< the provider's own name of it; empty if Hublink does not know
    QString label{};
    FieldKind kind = FieldKind::Text;
    ValueKind holds = ValueKind::Text;
    QString unknownType{}; //!< the connector's word for a kind that Hublink does not know
    QString placeholder{};
    QString description{};
    QString tooltip{};
    QString value{}; //!< default, or what the account has already
    QString delimiter{}; //!< joins several choices
    QList<FieldOption> options{};
    QList<FieldRule> rules{};
    bool secret = true;
    bool required = true;
    bool readOnly = false;
    bool visible = true;
    bool uncovered = false; //!< hidden by the connector, shown because a value is missing
    bool stored = false; //!< the Hub has a value for it
    bool hidden = false; //!< the Hub's value is not shown and stays unless it is replaced
    QString hint{}; //!< last characters of the hidden value
    QString hostSuffix{}; //!< follows the value in the provider's host name; usually empty
    QRegularExpression shape{}; //!< empty pattern: any
    QString shapeText{};

    friend bool operator==(const FormField &, const FormField &) = default;
};

//! The fields of a link, from the connector's configuration or, without a Hub, from the provider.
struct LinkForm
{
    QList<FormField> fields;
    QList<FormNotice> notices{};
    QList<Lookalike> lookalikes{};
    QUrl guide{}; //!< the connection guide's page; may be empty
    QString unknownAuth{}; //!< a way of signing in that Hublink does not know; usually empty
    int unreadable = 0; //!< parts of the form that made no sense

    const FormField *field(const QString &key) const;
};

//! The Hub's fields, each joined with what is known about the provider's field of the same name,
//! and with what `existing` has already, if an account is edited.
LinkForm formOf(const ConnectorConfig &config, const Provider &provider,
    const EditableAccount *existing = nullptr, const QString &externalTriggerToken = {});
LinkForm formOf(const Provider &provider);

//! The notices at one place of the form: before a field, or before the first (`AtStart`) or after
//! the last (`AtEnd`) visible one. Without a visible field, all stand at the start.
//! [hub/PROTOCOL.md]
inline const QString AtStart = QStringLiteral(" start");
inline const QString AtEnd = QStringLiteral(" end");
QList<FormNotice> noticesAt(const LinkForm &form, const QString &place);

//! The key of the one field that a text names by its key or label; empty if it names none or
//! several.
QString fieldNamedIn(const QString &text, const LinkForm &form);

} // namespace hublink
