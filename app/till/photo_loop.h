// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries photos to the centre and back, whenever nothing else is to be sent: one at a time, and none while
// a sale waits. Files are read and written beside the screen and beside the book.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/sync_loop.h"
#include "core/sync/photos.h"

namespace touat {

class PhotoLoop : public QObject {
    Q_OBJECT

  public:
    PhotoLoop(BookThread& books, Courier& courier, SyncLoop& sync, std::filesystem::path folder, QObject* parent);
    ~PhotoLoop() override; // after the file that is just written

    /// For whoever finds that a photo is not here which a page shows: from any thread, and also when this has
    /// gone.
    std::function<void(const QString& name)> wishes() const;
    void stop(); // there is no book to ask

  signals:
    void arrived(); // photos that pages may show; said once for several

  private:
    struct Ear {
        std::mutex mutex;
        PhotoLoop* loop;
    };
    void want(const Hash& photo);
    void look();
    void goOn();
    void carry(const PhotoErrands::Message& message);
    /// Beside the screen; one after the other.
    template <class Work, class Then>
    void beside(Work work, Then then);

    BookThread& m_books;
    Courier& m_courier;
    SyncLoop& m_sync;
    std::filesystem::path m_folder;
    std::shared_ptr<Ear> m_ear;
    std::shared_ptr<PhotoErrands> m_errands;
    std::vector<Hash> m_wanted; // the newest last
    QTimer m_soon;    // to fetch what is wanted
    QTimer m_gathers; // what arrived, until it is said
    int m_round = 0;  // answers to earlier ones are late
    bool m_busy = false;
};

} // namespace touat
