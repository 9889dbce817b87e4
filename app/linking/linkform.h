// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

namespace hublink {

//! One field to fill out.
struct FormField
{
    QString key{}; //!< what the Hub calls the value; the provider's role on this computer only
    QString role{}; //!< the provider's own name of it; empty if Hublink does not know
    QString label{};
    QString placeholder{};
    QString description{};
    QString value{}; //!< default
    bool secret = true;
    bool required = true;
    bool visible = true;
    QRegularExpression shape{}; //!< empty pattern: any
    QString shapeText{};
};

//! The fields of a link, from the connector's configuration or, without a Hub, from the provider.
struct LinkForm
{
    QList<FormField> fields;
    QList<Lookalike> lookalikes;

    const FormField *field(const QString &key) const;
};

//! The Hub's fields, each joined with what is known about the provider's field of the same name.
LinkForm formOf(const ConnectorConfig &config, const Provider &provider);
LinkForm formOf(const Provider &provider);

} // namespace hublink
