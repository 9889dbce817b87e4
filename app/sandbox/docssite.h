// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

#include <optional>

namespace hublink::sandbox {

//! A documentation site as StackOne's: `/llms.txt` with a part of its own for the connectors, and
//! the pages that they name, of both generations. Some 300 connection guides: those of the
//! connectors, and made-up ones whose structures are those of real guides. Sends validators and
//! honours them. [llmstxt.org]
class DocsSite
{
public:
    //! Every `faults`th request fails; 0: none. `state` must outlive the site.
    DocsSite(const StackOneState &state, int faults);

    //! Nothing if the request is about something else.
    std::optional<WebResponse> handle(const WebRequest &request);

private:
    struct Page
    {
        QString path; //!< without its ending
        QString title;
        QString description;
        QByteArray text;
    };
    void make();
    void addConnectors();
    void addMadeUp();
    void addOthers();
    QByteArray mainIndex(const QByteArray &origin) const;
    QByteArray connectorsIndex(const QByteArray &origin) const;

    const StackOneState &m_state;
    QList<Page> m_connectors; //!< newer generation, guides and others
    QList<Page> m_older;
    QList<Page> m_others;
    QHash<QString, QByteArray> m_texts; //!< by path; empty until somebody reads
    int m_faults;
    int m_requests = 0;
};

} // namespace hublink::sandbox
