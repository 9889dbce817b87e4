// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

#include <optional>

namespace hublink {

//! A regular expression as the Hub's web component runs it: JavaScript syntax, found anywhere in
//! the text. Runs on Qt's own engine, which has another dialect, so the pattern is translated.
//!
//! Work is limited: a pattern that would need minutes gives up after a moment.
class JsPattern
{
public:
    //! `pattern` comes from a server and may be anything.
    explicit JsPattern(const QString &pattern);

    //! False if JavaScript would refuse it, or if Qt's engine cannot run it.
    bool isValid() const { return m_valid; }
    //! Nothing if the pattern is not valid or would take too long: it cannot be decided.
    std::optional<bool> isFoundIn(const QString &text) const;

private:
    QRegularExpression m_expression;
    bool m_valid = false;
};

//! The pattern in Qt's dialect; nothing if JavaScript would refuse it.
std::optional<QString> translatedJsPattern(const QString &pattern);

} // namespace hublink
