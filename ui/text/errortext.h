// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/linking/linkrequest.h"
#include "ui/text/striptext.h"

namespace hublink::ui {

//! One failure in words: what failed, why, what to do.
struct ErrorText
{
    QString headline; //!< what failed, one sentence
    QString nextStep; //!< what to do, one or two sentences
    QString quote{}; //!< the other side's own words, introduced by its name; may be empty
    QString answer{}; //!< the other side's whole answer; may be empty

    //! What failed and what to do, in one line.
    QString sentences() const { return headline + QChar(u' ') + nextStep; }
    StripText strip() const { return {Tone::Bad, headline, nextStep, quote, answer}; }
};

//! The one function that turns an error into words. `fieldLabel` is the visible name of
//! `error.field`, or empty.
ErrorText describe(const Error &error, const QString &fieldLabel = {});

} // namespace hublink::ui
