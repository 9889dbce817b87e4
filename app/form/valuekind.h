// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

struct FormField;
struct Provider;

//! What a field's value is. The doctor, Paste, the rules and the hints all work from it.
enum class ValueKind {
    Key, //!< made by the provider and copied: never holds blanks
    Id, //!< likewise, and no secret
    Email,
    Address, //!< a whole web address
    Host, //!< the name of a computer: acme.example.com
    Subdomain, //!< the part of it that is the customer's own: acme
    Link, //!< an auth link or its token
    Text, //!< anything else, passwords too: only what cannot belong to it is taken off
};

//! Tells the kind by the connector's rules, what is known about the provider, and the field's
//! names.
ValueKind valueKindOf(const FormField &field);

//! What follows the value of `role` in the provider's host name, as in ".example.com"; empty if
//! it stands elsewhere or nowhere.
QString hostSuffixOf(const Provider &provider, const QString &role);

//! A value in the one form in which it is shown, checked, sent and kept.
struct CanonicalValue
{
    QString text;
    bool reduced = false; //!< the rest of an address was left out
    bool completed = false; //!< https:// was put in front
};

//! Takes the part that the field wants out of a whole address, or completes a host name to one.
//! Among what is possible the field's own rules decide; other values stay as they are.
CanonicalValue canonicalValue(const QString &value, const FormField &field);

//! True if the field's rules tell such values from others and want this one, whatever it looks
//! like otherwise. `lacking` is the same value without what makes it odd.
bool isWantedByRules(const QString &value, const QString &lacking, const FormField &field);

} // namespace hublink
