// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

/// Numbered steps.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
};
