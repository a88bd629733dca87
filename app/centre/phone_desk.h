// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands before the artisan's page: a link says whose account, a PIN proves it, a session shows
// it for a while. It shows and never changes anything but its own log: every look is a fact, every
// wrong PIN is one and counts towards the lock. Knows no sockets. Runs on the thread that owns the
// centre's book.
#pragma once

#include <map>

#include "app/centre/phone_page.h"
#include "core/book/book.h"

namespace touat {

constexpr std::string_view phonePath = "/a/"; // what follows is the link

enum class PhoneMethod { get, post };

struct PhoneAsking {
    PhoneMethod method = PhoneMethod::get;
    std::string target; // "/a/…?l=fr"
    std::string cookie; // as the header says it
    std::string body;   // of a form
};

struct PhoneAnswer {
    int status = 200; // of HTTP
    std::string body;
    std::string nonce;  // of its style
    std::string cookie; // to be kept by the phone; "": none
    std::string goTo;   // another page instead of this one; "": none
};

class PhoneDesk {
  public:
    /// Throws Fault when what it draws with is missing.
    PhoneDesk(Book& book, const std::filesystem::path& share) : m_book(book), m_pages(share) {}
    PhoneAnswer answer(const PhoneAsking& asking);
    /// When the book has failed: says nothing of anybody.
    PhoneAnswer trouble(const PhoneAsking& asking);

  private:
    struct Session {
        ArtisanId artisan;
        Hash link;
        std::string pin; // the hash that was proved: another PIN ends the session
        std::int64_t lastSteadyMs = 0;
    };
    using Sessions = std::map<std::string, Session>;

    PhoneFrame frameOf(const PhoneAsking& asking);
    PhoneAnswer page(const PhoneFrame& frame, int status, std::string body);
    PhoneAnswer open(const PhoneAsking& asking, const PhoneFrame& frame, const Artisan& artisan);
    Sessions::iterator sessionOf(const PhoneAsking& asking, const Artisan& artisan);
    std::string secret(std::size_t bytes);

    Book& m_book;
    PhonePages m_pages;
    Sessions m_sessions; // by what the cookie says
};

} // namespace touat
