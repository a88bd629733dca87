// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What artisans are told without asking: that something of theirs was sold today, costs less from today
// on, that they were paid, that a contract ends. It is said in Arabic and in French: which of them an
// artisan reads nobody has written down. Who carries it stands behind NoticeLine; ours lays it into a
// folder, from which a gateway, or a person with a telephone, takes it. No notice is given twice.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/centre/daemon_log.h"
#include "core/book/book.h"
#include "core/name.h"

namespace touat {

struct Notice {
    std::string key; // the same for the same thing, whenever it is asked
    ArtisanId artisan;
    Name name;
    std::string phone;
    Name text; // one fact, in both languages
    static void fields(auto& self, auto&& visit) {
        visit("key", self.key);
        visit("artisan", self.artisan);
        visit("name", self.name);
        visit("phone", self.phone);
        visit("text", self.text);
    }
};

class NoticeLine {
  public:
    virtual ~NoticeLine() = default;
    /// A key that was given before is left alone. Throws Fault(diskFull), Fault(notWritable).
    virtual void give(const Notice& notice) = 0;
};

/// A file a notice, JSON, named by its key. Whoever takes one moves it into the folder `sent` in
/// it.
class FileOutbox : public NoticeLine {
  public:
    /// The folder is made. Throws Fault(notWritable).
    explicit FileOutbox(std::filesystem::path folder);
    void give(const Notice& notice) override;

  private:
    std::filesystem::path m_folder;
};

/// What is to be said on a day: to everybody with a telephone of whom something was sold or came
/// back on it, one notice; of each price that came down and each payout; of each contract that ends, the reminder that is due.
std::vector<Notice> noticesOf(Book& book, Day day);

/// Gives the notices of the day from the evening on, and those of the day before at any hour, for a
/// centre that was off in the evening. May be asked as often as one likes.
class Herald {
  public:
    Herald(Book& book, NoticeLine& line, DaemonLog& log) : m_book(book), m_line(line), m_log(log) {}
    void look();

  private:
    Book& m_book;
    NoticeLine& m_line;
    DaemonLog& m_log;
    std::int64_t m_lookedMs = -1;
};

} // namespace touat
