// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the centre answers, whoever carries the bytes: enrolment, SYNC, sessions, questions, orders.
// Knows no HTTP and no sockets. Runs on the one thread that owns the centre's book.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "app/centre/home.h"
#include "app/centre/notices.h"
#include "app/centre/watch.h"
#include "app/manager/questions.h"
#include "app/manager/shop_rules.h"
#include "core/book/book.h"
#include "core/people/staff_table.h"
#include "core/sync/messages.h"
#include "core/sync/photos.h"

namespace touat {

struct Asking {
    std::string path;
    std::string device;    // as the header names it; "" for hello and enrol
    std::string signature; // hex
    std::string localToken; // of a program on the centre's own machine
    std::string body;
};

/// How an answer is to be understood by whoever carries it.
enum class AnswerKind { done, refused, unreadable, tooLarge, notTrusted, unknownPlace };
template <>
struct EnumWords<AnswerKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"done", "refused", "unreadable", "too_large", "not_trusted", "unknown_place"});
};

struct Answer {
    AnswerKind kind = AnswerKind::done;
    std::string body;
    std::optional<Stream> synced = std::nullopt; // a stream with entries that are not in the tables yet
    const char* type = "application/json";
    // for the log of whoever looks after the machine
    std::optional<Reason> reason = std::nullopt;
    std::string about = {};                      // what the refusal is about
    std::optional<Stream> device = std::nullopt; // that signed what was asked
    std::string person = {}; // whose session it was; "command_line": of the centre's own machine
    std::string certificate = {}; // for the device, beside the answer
};

class Office {
  public:
    /// `certificate`: of the centre's own authority, PEM line by line. `localToken`: who knows it may
    /// do everything (it lies in a file that only the centre's owner can read).
    /// `fonts`: folder of the fonts of papers.
    Office(Book& book, std::vector<std::string> certificate, std::string localToken,
           std::filesystem::path fonts);

    /// What stands before the link in the address of an artisan's page; slips of payouts show it.
    void servePages(std::string address) { m_pages = std::move(address); }
    /// Where photos lie; before it is said there are none.
    void keepPhotos(std::filesystem::path folder) { m_photos.emplace(std::move(folder)); }
    /// The centre's folder, for who asks how all stands: its copies and its disk.
    void watch(CentreHome home) { m_home.emplace(std::move(home)); }
    Answer answer(const Asking& asking);
    /// Whose key the centre may certify: of the device that signed this, unless that is closed.
    std::optional<Device> certifiable(const Asking& asking);
    /// Brings a stream into the tables after its answer has gone out.
    void project(const Stream& stream);
    /// How the centre and its stalls stand.
    CentreState state();
    Moment now() const { return m_book.now(); }
    std::int64_t steadyMs() const { return m_book.surroundings().clock.steadyMs(); }

    /// A copy of the book for a program on this machine: begin, then go on until there is an answer. Between two
    /// steps the book is free for others. Throws Fault when the copy cannot be written.
    std::optional<Answer> beginCopy(const Asking& asking);
    std::optional<Answer> goOnCopying();
    /// Who tells artisans, whenever the tables have changed.
    void tellBy(Herald& herald) { m_herald = &herald; }

  private:
    struct Copy {
        Database target;
        Copying copying;
        Copy(Database& book, const std::filesystem::path& file)
            : target(file, Access::create), copying(book, target) {}
    };
    struct Heard {
        Moment at;
        std::string app;
        std::int64_t head = 0;
    };
    struct Session {
        Person person;
        std::optional<Artisan> artisan;
        Stream device;
        std::int64_t begunSteadyMs = 0;
        std::int64_t lastSteadyMs = 0;
    };
    Answer heard(const Asking& asking);
    std::optional<Stream> authenticated(const Asking& asking);
    static bool isOver(const Session& session, std::int64_t now);
    Result<Session> sessionOf(const std::string& token, const Asking& asking);
    Answer letIn(const Asking& asking, const Stream& device);
    void endSessionsOf(StaffId staff, const std::string& butThis);
    Answer tell(const Asking& asking);
    Answer act(const Asking& asking);
    /// Not longer than `asking` is there.
    WhoSpeaks whoSpeaks(const Asking& asking);
    Answer payables(const Asking& asking);
    Answer shopRules(const Asking& asking);
    Answer people(const Asking& asking);
    Answer places(const Asking& asking);
    Answer stalls(const Asking& asking);
    Answer voucher(const Asking& asking);
    Answer photos(const Asking& asking, Stall from);
    Answer slipLink(const Asking& asking, const Stream& device);
    Answer itemWay(const Asking& asking, Stall from);
    template <class Order, class Act>
    Answer order(const Asking& asking, Act act);
    Overview overview();
    DevicesAnswer devicesOf(Stall stall);

    Book& m_book;
    std::vector<std::string> m_certificate;
    std::string m_localToken;
    std::filesystem::path m_fonts;
    std::string m_pages;
    std::optional<PhotoFolder> m_photos;
    std::optional<CentreHome> m_home;
    Herald* m_herald = nullptr;
    std::optional<Stream> m_device; // who asks what is being answered
    std::string m_person;
    std::map<std::string, Session> m_sessions;
    std::map<Stream, Heard> m_heard;
    DoneOrders m_done;
    std::unique_ptr<Copy> m_copy;
};

} // namespace touat
