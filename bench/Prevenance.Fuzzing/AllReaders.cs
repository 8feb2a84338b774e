using Prevenance.Fuzzing.Readers;
using Prevenance.Fuzzing.Situations;
using Prevenance.Law.France;

namespace Prevenance.Fuzzing;

/// <summary>Every way in, with the server that stands behind two of them.</summary>
internal sealed class AllReaders : IAsyncDisposable
{
    private readonly RunningServer server;
    private readonly Scratch scratch;

    private AllReaders(RunningServer server, Scratch scratch)
    {
        (this.server, this.scratch) = (server, scratch);
        var alterations = new SituationAlterations(FrenchLaw.System);
        All =
        [
            new SituationReading(alterations), new ConversationReading(), new CaseReading(), new AidReading(), new AidImporting(scratch),
            new FigureReading(scratch), new CsvReading(scratch), new PopulationReading(scratch),
            new ServiceReading(scratch, "data-inclusion"), new ServiceReading(scratch, "hsds"), new HoursReading(), new ModerationReading(scratch), new WordReading(),
            new ApiAsking(server.Client, "calculate", alterations), new ApiAsking(server.Client, "trace", alterations), new FormPosting(server.Client),
            new ScenarioReading(scratch), new ReformReading(), new SignalReading(scratch, "feed", ".xml"), new SignalReading(scratch, "signals", ".csv"),
        ];
    }

    public IReadOnlyList<IReader> All { get; }

    public static async Task<AllReaders> Start() => new(await RunningServer.Start(), new Scratch());

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        scratch.Dispose();
    }
}
