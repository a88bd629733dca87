// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buyers that the stall knows by name, and what they owe it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/name.h"
#include "core/sales/tender.h"

namespace touat {

/// What is known of a buyer; a phone number is enough.
struct CustomerCard {
    Name name;
    std::string phone;
    Money limit; // how much may stand on the account; zero: nothing
    std::optional<int> days; // to pay what stands on it; empty: as the shop's rules say
    std::optional<PriceListId> list;
    std::optional<std::string> address;    // for invoices
    std::optional<std::string> taxNumbers; // RC, NIF, NIS, AI as written
    std::optional<std::string> note;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("phone", self.phone);
        visit("limit", self.limit);
        visit("days", self.days);
        visit("list", self.list);
        visit("address", self.address);
        visit("tax_numbers", self.taxNumbers);
        visit("note", self.note);
    }
};

struct CustomerRegistered {
    static constexpr auto type = "customer_registered";
    CustomerCard card;
    static void fields(auto& self, auto&& visit) { visit("card", self.card); }
};

struct CustomerChanged {
    static constexpr auto type = "customer_changed";
    CustomerId customer;
    CustomerCard card;
    static void fields(auto& self, auto&& visit) {
        visit("customer", self.customer);
        visit("card", self.card);
    }
};

/// A customer paid what stood on the account, or part of it.
struct AccountPaid {
    static constexpr auto type = "account_paid";
    CustomerId customer;
    std::vector<Tender> tenders;
    static void fields(auto& self, auto&& visit) {
        visit("customer", self.customer);
        visit("tenders", self.tenders);
    }
};

} // namespace touat
