// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/photo_loop.h"

#include <QThreadPool>

#include "app/manager/questions.h"

namespace touat {

namespace {
constexpr int soonMs = 200;      // a page asks for many at once
constexpr int gatherMs = 1'000;  // pages are shown again
constexpr std::size_t mostWanted = 50;
} // namespace

PhotoLoop::PhotoLoop(BookThread& books, Courier& courier, SyncLoop& sync, std::filesystem::path folder,
                     QObject* parent)
    : QObject(parent), m_books(books), m_courier(courier), m_sync(sync), m_folder(std::move(folder)),
      m_ear(new Ear{{}, this}), m_errands(std::make_shared<PhotoErrands>(m_folder)) {
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    m_gathers.setInterval(gatherMs);
    m_gathers.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PhotoLoop::look);
    connect(&m_gathers, &QTimer::timeout, this, &PhotoLoop::arrived);
    connect(&m_sync, &SyncLoop::levelNow, this, &PhotoLoop::look);
}

PhotoLoop::~PhotoLoop() {
    {
        const std::lock_guard lock(m_ear->mutex);
        m_ear->loop = nullptr;
    }
    QThreadPool::globalInstance()->waitForDone();
}

std::function<void(const QString& name)> PhotoLoop::wishes() const {
    return [ear = m_ear](const QString& name) {
        const auto photo = Hash::parse(name.toStdString());
        const std::lock_guard lock(ear->mutex);
        if (!photo || ear->loop == nullptr) return;
        QMetaObject::invokeMethod(
            ear->loop, [loop = ear->loop, photo = *photo] { loop->want(photo); }, Qt::QueuedConnection);
    };
}

void PhotoLoop::want(const Hash& photo) {
    std::erase(m_wanted, photo);
    m_wanted.push_back(photo);
    if (m_wanted.size() > mostWanted) m_wanted.erase(m_wanted.begin());
    if (!m_busy) m_soon.start();
}

void PhotoLoop::stop() {
    ++m_round;
    m_errands = std::make_shared<PhotoErrands>(m_folder); // somebody may still write by the old ones
    m_soon.stop();
    m_busy = false;
}

void PhotoLoop::look() {
    if (m_busy || !m_courier.knowsCentre() || !m_sync.isLevel()) return;
    m_busy = true;
    std::vector<Hash> wanted(m_wanted.rbegin(), m_wanted.rend());
    m_wanted.clear();
    m_books.run(
        this,
        [errands = m_errands, wanted](Book& book) {
            errands->plan(book, wanted);
            return Done{};
        },
        [this, round = m_round](Done) {
            if (round == m_round) goOn();
        });
}

template <class Work, class Then>
void PhotoLoop::beside(Work work, Then then) {
    QThreadPool::globalInstance()->start([this, round = m_round, work, then] {
        auto result = work();
        QMetaObject::invokeMethod(
            this,
            [this, round, then, result = std::move(result)] {
                if (round == m_round) then(result);
            },
            Qt::QueuedConnection);
    });
}

void PhotoLoop::goOn() {
    // What people sell goes first; the rest of the plan is made anew when it has gone.
    if (!m_sync.isLevel()) {
        m_busy = false;
        return;
    }
    beside([errands = m_errands] { return errands->next(); },
           [this](const std::optional<PhotoErrands::Message>& message) {
               if (message) return carry(*message);
               m_busy = false;
               if (!m_wanted.empty()) m_soon.start();
           });
}

void PhotoLoop::carry(const PhotoErrands::Message& message) {
    m_courier.post(pathOf(message.errand), message.body,
                   [this, round = m_round](const Result<std::string>& answer) {
                       if (round != m_round) return;
                       beside([errands = m_errands, answer] { return errands->took(answer); },
                              [this](bool photo) {
                                  if (photo && !m_gathers.isActive()) m_gathers.start();
                                  goOn();
                              });
                   });
}

} // namespace touat
