// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class ProviderList;
class ProviderPopup;
class TextLabel;

/// The line of a `ProviderPicker`: shows the mark of the chosen provider, and has a list.
class ProviderEdit : public QLineEdit {
    Q_OBJECT
public:
    ProviderEdit(ProviderList *list, QWidget *parent);

    void setLetter(const QString &letter);
    [[nodiscard]] ProviderPopup *popup() const { return popup_; }

Q_SIGNALS:
    void listRequested(); ///< by a click, or by the keys that open a combo box

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString letter_;
    ProviderPopup *popup_;
};

/// Chooses a provider from a list that is searched as the user types. Enter takes the marked row,
/// Escape keeps the choice.
class ProviderPicker : public QWidget {
    Q_OBJECT
public:
    explicit ProviderPicker(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return edit_; }
    [[nodiscard]] QString choice() const { return choice_; } ///< the id; empty: other
    void setChoice(const QString &id);
    /// Makes it read-only and shows `reason`; empty unlocks it.
    void setLockedBecause(const QString &reason);

Q_SIGNALS:
    void chosen(const QString &id); ///< by the user; not by `setChoice()`

private:
    void search(const QString &text);
    void take(const QModelIndex &index);
    void showChoice();
    void showNote();

    ProviderList *list_;
    ProviderEdit *edit_;
    TextLabel *note_;
    QString choice_;
    QString lock_;
};
