// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/refaults.h"

#include "mm/vmstat.h"

namespace rs {

void snapshot_refaults(Machine& m, NodeId node)
{
    const World& w = m.world();
    m.set<Field::RefaultsAnon>(raw(node), node_page_state(w, node, WORKINGSET_ACTIVATE_ANON));
    m.set<Field::RefaultsFile>(raw(node), node_page_state(w, node, WORKINGSET_ACTIVATE_FILE));
    m.step(Step::refaults_snapshot, node, w.refaults_anon[at(node)], w.refaults_file[at(node)]);
}

} // namespace rs
