// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sign_contract.h"

#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"

namespace touat {

Result<ContractId> signContract(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                                const Terms& terms,
                                const std::optional<ContractSignature>& signature) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    if (!ArtisanTable(book.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    if (const auto usable = checkTerms(terms); !usable) return usable.refusal();
    const auto before = ContractTable(book.db()).newest(artisan, stall);
    ContractSigned fact;
    fact.artisan = artisan;
    fact.stall = stall;
    fact.number = before ? before->number + 1 : 1;
    fact.terms = terms;
    fact.signedOn = book.today();
    fact.signature = signature;
    return ContractId::of(book.record(by, fact).id);
}

} // namespace touat
