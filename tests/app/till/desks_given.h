// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter with the desks beside it, as the till holds them, on a real book.
#pragma once

#include "app/till/customers_desk.h"
#include "app/till/invoice_desk.h"
#include "app/till/orders_desk.h"
#include "app/till/returns_desk.h"
#include "core/journal/balance_table.h"
#include "counter_given.h"

namespace touat::given {

class DesksTest : public CounterAtWork {
  protected:
    void SetUp() override {
        CounterAtWork::SetUp();
        begin();
    }
    void TearDown() override {
        end();
        CounterAtWork::TearDown();
    }
    /// A till that was just switched on.
    void begin() {
        switchOn();
        orders = std::make_unique<OrdersDesk>(*books, wording, *approval, *counter, nullptr);
        customers = std::make_unique<CustomersDesk>(*books, wording, *approval, *counter, nullptr);
        invoices = std::make_unique<InvoiceDesk>(*books, wording, nullptr);
        photos = std::make_unique<PhotoShelf>(photosBeside(file), wording, nullptr);
        returns = std::make_unique<ReturnsDesk>(*books, wording, *approval, *counter, *photos,
                                                nullptr);
        returns->setPerson(seller);
        orders->setPerson(seller);
        customers->setPerson(seller);
        invoices->setPerson(seller);
        QObject::connect(&*counter, &Counter::soldNow, &*orders, &OrdersDesk::sold);
        QObject::connect(&*orders, &OrdersDesk::placed, &*counter, &Counter::read);
        QObject::connect(&*orders, &OrdersDesk::paperWanted, &*orders, [this] { ++papers; });
        QObject::connect(&*orders, &OrdersDesk::broughtToCounter, &*orders, [this] { ++brought; });
        readTheShelf();
    }
    void end() {
        returns.reset();
        photos.reset();
        invoices.reset();
        customers.reset();
        orders.reset();
        switchOff();
    }
    Money balanceOf(const std::string& account) {
        return *ask([account](Book& book) { return BalanceTable(book.db()).money(account); });
    }
    /// What was asked before has been done and told.
    void settle() { (void)entries(); }
    /// The manager comes and types the PIN, also for an artisan who is not reached.
    bool managerAgrees() {
        const bool asked = eventually([this] {
            if (consents->asking()) consents->vouch();
            return approval->asking() && approval->people()->rowCount() > 0;
        });
        if (!asked) return false;
        approval->choose(0);
        for (const auto* digit : {"2", "5", "8", "0"})
            approval->press(digit);
        return eventually([this] { return !approval->asking(); });
    }
    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }

    std::unique_ptr<OrdersDesk> orders;
    std::unique_ptr<CustomersDesk> customers;
    std::unique_ptr<InvoiceDesk> invoices;
    std::unique_ptr<PhotoShelf> photos;
    std::unique_ptr<ReturnsDesk> returns;
    int papers = 0;
    int brought = 0;
};

} // namespace touat::given
