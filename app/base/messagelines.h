// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

namespace hublink {

//! Lines on standard input and output, read and written beside the GUI thread: neither a reader
//! that does not read nor a writer that does not write holds the program up.
class MessageLines final : public QObject
{
    Q_OBJECT
public:
    explicit MessageLines(QObject *parent = nullptr);
    ~MessageLines() override;

    void start();
    //! One line; a line break is added. In the order of the calls, never mixed.
    void write(const QByteArray &line);
    //! Waits until everything is written, but no longer than this.
    void flush(std::chrono::milliseconds limit);

Q_SIGNALS:
    void received(const QByteArray &line);
    //! A line was too long to be a message, and was left out.
    void tooLong();
    //! Standard input was closed, or nobody reads standard output any more.
    void ended();

private:
    struct Output;
    std::shared_ptr<Output> m_output; //!< shared with the threads, which may outlive the object
};

} // namespace hublink
