// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"
#include "ui/services.h"

#include <QFuture>
#include <QImage>

namespace hublink::ui {

//! Gets a guide's pictures: from the program, from the guide's own folder, or, if the person's
//! settings allow it, from the web.
class GuidePictures final
{
public:
    //! `pageAddress` is the guide's; see Guide::address.
    GuidePictures(const Services &services, GuideOrigin origin, QString pageAddress);

    enum class Place {
        Here, //!< in the program or beside the guide
        Web,
        Nowhere, //!< an address that nothing is fetched from
    };
    Place placeOf(const QString &source) const;
    //! The other computer that a picture of the web comes from.
    QString hostOf(const QString &source) const;
    bool mayUseWeb() const;
    void allowWeb() const;

    //! Call only for what may be fetched. Errors: NotFound, UnexpectedAnswer, those of the network.
    QFuture<Result<QImage>> load(const QString &source) const;

private:
    QString localFile(const QString &source) const;
    QUrl webAddress(const QString &source) const;

    const Services &m_services;
    GuideOrigin m_origin;
    QString m_pageAddress;
};

} // namespace hublink::ui
