// SPDX-License-Identifier: MIT
#include "app/sandbox/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

const QStringList newKey
    = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

} // namespace

TestAuthority::TestAuthority(const QString &folder)
    : m_folder(folder)
{
    m_ready = openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                          u"/CN=Hublink sandbox authority"_s, u"-keyout"_s, path(u"ca.key"_s),
                          u"-out"_s, caFile()}
        + newKey);
}

QString TestAuthority::caFile() const
{
    return path(u"ca.pem"_s);
}

std::optional<QSslConfiguration> TestAuthority::serverConfiguration(TestCertificate kind) const
{
    const QString key = path(u"server%1.key"_s.arg(int(kind)));
    const QString request = path(u"server%1.csr"_s.arg(int(kind)));
    const QString certificate = path(u"server%1.pem"_s.arg(int(kind)));
    const QString names = kind == TestCertificate::WrongHost
        ? u"subjectAltName=DNS:elsewhere.example"_s
        : u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s;
    // Newer OpenSSL refuses a certificate that ends before it begins; no days are over at once.
    const QString days = kind == TestCertificate::Expired ? u"0"_s : u"30"_s;

    bool made = m_ready;
    if (kind == TestCertificate::SelfSigned) {
        made = made
            && openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, days, u"-subj"_s,
                           u"/CN=Hublink sandbox server"_s, u"-addext"_s, names, u"-keyout"_s, key,
                           u"-out"_s, certificate}
                + newKey);
    } else {
        QFile extensions(path(u"names%1.cnf"_s.arg(int(kind))));
        made = made && extensions.open(QIODevice::WriteOnly)
            && extensions.write(names.toLatin1()) > 0;
        extensions.close();
        made = made
            && openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=Hublink sandbox server"_s,
                           u"-keyout"_s, key, u"-out"_s, request}
                + newKey)
            && openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, caFile(), u"-CAkey"_s,
                path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s,
                extensions.fileName(), u"-out"_s, certificate});
    }
    QFile keyFile(key);
    if (!made || !keyFile.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return configuration;
}

} // namespace hublink::sandbox
