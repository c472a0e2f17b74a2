// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QWidget>

class QVBoxLayout;

/// One recorded step in full: what it is, what was sent and received field by field with what each
/// means, and the checks that were made.
class TraceDetails : public QWidget {
    Q_OBJECT
public:
    explicit TraceDetails(QWidget *parent = nullptr);

    void setStep(const bifrost::ProtocolStep &step);

private:
    using Fields = QList<bifrost::ProtocolStep::Field>;

    void addSummary(const bifrost::ProtocolStep &step);
    void addFields(const QString &title, const Fields &fields);
    void addChecks(const bifrost::ProtocolStep &step);
    [[nodiscard]] QVBoxLayout *addCard(const QString &title);

    QWidget *content_ = nullptr;
    QVBoxLayout *column_;
};
