// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace hublink::sandbox {

enum class TestCertificate { Good, WrongHost, Expired, SelfSigned };

//! A throw-away certificate authority for loopback, made with the openssl program.
class TestAuthority
{
public:
    //! Makes the authority's key and certificate in `folder`, which must exist and outlive it.
    explicit TestAuthority(const QString &folder);

    //! The root to trust, as PEM; exists only if openssl does.
    QString caFile() const;

    //! A server's side of TLS; nothing if openssl is missing or failed.
    std::optional<QSslConfiguration> serverConfiguration(TestCertificate kind) const;

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    bool m_ready = false;
};

} // namespace hublink::sandbox
