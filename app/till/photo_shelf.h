// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos for items: the newest pictures on a stick or in the picture folder are offered, the chosen
// one is kept beside the book under the hash of its bytes. What is called a picture and is none lies
// among them, with why: a page that left it out would have people look for it.
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

#include "app/till/photo_file.h"
#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/sync/photos.h"

namespace touat {

class PhotoShelf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY looked)

  public:
    PhotoShelf(std::filesystem::path folder, const Wording& wording, QObject* parent);

    QAbstractItemModel* found() { return &m_found; }
    int count() const { return m_found.rowCount(); }

    /// Looks through sticks, cameras and the picture folder.
    Q_INVOKABLE void look();
    void lookIn(const QStringList& folders);
    /// A picture that was just taken: it stays the first.
    void add(const QString& file);
    /// Keeps the picture of a row.
    KeptPhoto keep(int row) const;
    void retell() { m_found.retell(); }

  signals:
    void looked();

  private:
    struct Found {
        QString file;
        PhotoFlaw flaw = PhotoFlaw::none; // as far as its head tells
        friend bool operator==(const Found&, const Found&) = default;
    };
    std::filesystem::path m_folder;
    const Wording& m_wording;
    RowModel<Found> m_found; // newest first
    std::vector<Found> m_taken; // newest first, before what is found
};

} // namespace touat
