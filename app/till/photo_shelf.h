// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos for items: the newest pictures on a stick or in the picture folder are offered, the chosen
// one is kept beside the book under the hash of its bytes. Only its pixels are taken over: what a
// telephone writes beside them (where, when) is nobody's business, and a crafted file stops here.
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>

#include "app/till/row_model.h"

namespace touat {

/// Where photos of a book lie.
std::filesystem::path photosBeside(const std::filesystem::path& book);

/// Copies a picture, at most 1024 dots wide or high, and returns its name; nothing when it cannot
/// be read or kept.
std::optional<std::string> keepPhoto(const std::filesystem::path& folder, const QString& file);

class PhotoShelf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY looked)

  public:
    PhotoShelf(std::filesystem::path folder, QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    int count() const { return m_found.rowCount(); }

    /// Looks through sticks, cameras and the picture folder.
    Q_INVOKABLE void look();
    void lookIn(const QStringList& folders);
    /// A picture that was just taken: it stays the first.
    void add(const QString& file);
    /// Keeps the picture of a row; its name, or "".
    QString keep(int row) const;

  signals:
    void looked();

  private:
    std::filesystem::path m_folder;
    RowModel<QString> m_found; // files, newest first
    std::vector<QString> m_taken; // newest first, before what is found
};

} // namespace touat
