// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink::sandbox {

struct HiveUser;

//! The practice web pages: plain HTML with the places that the guide names.
namespace pages {

QString signIn(const HiveUser &practiceUser, bool failed);
QString home(const HiveUser &user);
QString profile(const HiveUser &user);
QString apiInfo(const HiveUser &user, bool justGenerated);
QString notFound();

} // namespace pages
} // namespace hublink::sandbox
