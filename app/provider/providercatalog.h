// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/provider/provider.h"

#include <QHash>

namespace hublink {

//! The providers that Hublink knows, read from JSON on first use. README.md beside the files
//! describes their form.
class ProviderCatalog
{
public:
    //! `addresses` replaces base URLs by provider key.
    explicit ProviderCatalog(QHash<QString, QUrl> addresses = {});

    //! Knows nothing about the provider: a Provider with that key and name and no check.
    Provider find(const QString &key, const QString &nameIfUnknown = {}) const;

    //! Every provider that Hublink can check, by name.
    QList<Provider> all() const;

    //! Reads one description; the error's detail tells what is wrong with it.
    static Result<Provider> parse(const QByteArray &json);

private:
    QHash<QString, QUrl> m_addresses;
};

} // namespace hublink
