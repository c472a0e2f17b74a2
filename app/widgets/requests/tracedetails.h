// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QBasicTimer>
#include <QQueue>
#include <QWidget>

#include <chrono>
#include <functional>

class QVBoxLayout;

/// One recorded step in full: what it is, what was sent and received field by field with what each
/// means, and the checks that were made. A provider decides how many rows that is, so they are
/// added in portions, from the event loop, and hold it for a moment only.
class TraceDetails : public QWidget {
    Q_OBJECT
public:
    /// A portion takes about as long as `budget`, and has at least one row.
    explicit TraceDetails(std::chrono::milliseconds budget = std::chrono::milliseconds(3),
                          QWidget *parent = nullptr);

    /// Shows the summary at once. Rows of another step that are still to come are discarded.
    void setStep(const bifrost::ProtocolStep &step);
    /// All rows are there.
    [[nodiscard]] bool isComplete() const { return !next_.isActive(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Fields = QList<bifrost::ProtocolStep::Field>;
    struct PendingRow {
        QString title; ///< of the card that begins with it; empty for the rows below
        std::function<QWidget *()> make;
    };

    void addSummary(const bifrost::ProtocolStep &step);
    void queueFields(const QString &title, const Fields &fields);
    void queueChecks(const bifrost::ProtocolStep &step);
    [[nodiscard]] QVBoxLayout *addCard(const QString &title);
    [[nodiscard]] QWidget *addGroup();
    void addPortion();

    std::chrono::milliseconds budget_;
    QQueue<PendingRow> pending_;
    QBasicTimer next_; ///< the next portion
    QWidget *content_ = nullptr;
    QVBoxLayout *card_ = nullptr; ///< the last one
    QVBoxLayout *column_;
};
