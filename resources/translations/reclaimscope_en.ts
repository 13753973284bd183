<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KernelLog</name>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: __GFP_NOWARN is set</source>
        <translation>
            <numerusform>%Ln request failed without a report: __GFP_NOWARN is set</numerusform>
            <numerusform>%Ln requests failed without a report: __GFP_NOWARN is set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: one is printed in 10 s</source>
        <translation>
            <numerusform>%Ln request failed without a report: one is printed in 10 s</numerusform>
            <numerusform>%Ln requests failed without a report: one is printed in 10 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: there is no zone DMA</source>
        <translation>
            <numerusform>%Ln request failed without a report: there is no zone DMA</numerusform>
            <numerusform>%Ln requests failed without a report: there is no zone DMA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineSize</name>
    <message numerus="yes">
        <source>%1 MiB · %n CPU(s)</source>
        <translation>
            <numerusform>%1 MiB · %n CPU</numerusform>
            <numerusform>%1 MiB · %n CPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveCaption</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of %1</source>
        <translation>
            <numerusform>%Ln block of %1</numerusform>
            <numerusform>%Ln blocks of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::Controller</name>
    <message numerus="yes">
        <source>%n later request(s) forgotten: the past was changed here.</source>
        <translation>
            <numerusform>%n later request forgotten: the past was changed here.</numerusform>
            <numerusform>%n later requests forgotten: the past was changed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::EventLogPanel</name>
    <message numerus="yes">
        <source>%Ln tracepoint(s)</source>
        <translation>
            <numerusform>%Ln tracepoint</numerusform>
            <numerusform>%Ln tracepoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::KernelLogPanel</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) without one</source>
        <translation>
            <numerusform>%Ln failure without one</numerusform>
            <numerusform>%Ln failures without one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::RequestPanel</name>
    <message numerus="yes">
        <source>%n block(s) held</source>
        <translation>
            <numerusform>%n block held</numerusform>
            <numerusform>%n blocks held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
</TS>
