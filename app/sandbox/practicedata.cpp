// SPDX-License-Identifier: MIT
#include "app/sandbox/practicedata.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

const QString hexDigits = u"0123456789abcdef"_s;
const QString letters = u"23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz"_s;

} // namespace

PracticeData::PracticeData(quint32 seed)
    : m_random(seed)
{
}

QString PracticeData::draw(const QString &alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at(number(int(alphabet.size())));
    return text;
}

QString PracticeData::hiveKey()
{
    return draw(hexDigits, 32);
}

QString PracticeData::hiveId()
{
    return draw(letters, 17);
}

QString PracticeData::accountId()
{
    return draw(letters, 21);
}

QString PracticeData::token()
{
    return draw(letters, 48);
}

QString PracticeData::uuid()
{
    return u"%1-%2-4%3-a%4-%5"_s.arg(draw(hexDigits, 8), draw(hexDigits, 4), draw(hexDigits, 3),
        draw(hexDigits, 3), draw(hexDigits, 12));
}

QString PracticeData::companyName()
{
    static const QStringList first = {u"Acme"_s, u"Birch"_s, u"Cobalt"_s, u"Dune"_s, u"Ember"_s,
        u"Fjord"_s, u"Granite"_s, u"Harbor"_s, u"Iris"_s, u"Juniper"_s, u"Kestrel"_s, u"Lumen"_s};
    static const QStringList second = {u"Bakery"_s, u"Consulting"_s, u"Design"_s, u"Energy"_s,
        u"Foods"_s, u"Logistics"_s, u"Media"_s, u"Studio"_s, u"Works"_s};
    return first.at(number(int(first.size()))) + u' ' + second.at(number(int(second.size())));
}

int PracticeData::number(int below)
{
    return int(m_random.bounded(quint32(below)));
}

} // namespace hublink::sandbox
