// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>

namespace hublink::sandbox {

//! Made-up ids and keys in the providers' shapes. Same seed, same sequence.
class PracticeData
{
public:
    explicit PracticeData(quint32 seed);

    QString hiveKey(); //!< 32 hex digits
    QString hiveId(); //!< 17 letters and digits
    QString accountId(); //!< 21 letters and digits
    QString token(); //!< opaque
    QString uuid();
    QString companyName();
    int number(int below);

private:
    QString draw(const QString &alphabet, int length);

    QRandomGenerator m_random;
};

} // namespace hublink::sandbox
