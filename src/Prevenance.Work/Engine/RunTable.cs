using System.Text.Json;
using Hangfire.Storage;

namespace Prevenance.Works.Engine;

/// <summary>The runs that were given out, kept beside the engine's own lines: no other table is made.</summary>
internal sealed class RunTable(SharedQueue queue)
{
    private const string Key = "runs";

    public IReadOnlyList<Run> All() => With(connection => (connection.GetAllEntriesFromHash(Key) ?? []).Values.Select(Read).ToList());

    public Run? Find(string id) => With(connection => connection.GetValueFromHash(Key, id)) is { } line ? Read(line) : null;

    public void Add(Run run) => With(connection =>
    {
        connection.SetRangeInHash(Key, [new(run.Id, Write(run))]);
        return run;
    });

    /// <summary>Changes a run that is there, while nobody else does.</summary>
    public Run Change(string id, Func<Run, Run> change)
    {
        using var alone = queue.Alone(id);
        var (before, after) = (Find(id)!, change(Find(id)!));
        if (after != before)
            Add(after);
        return after;
    }

    private T With<T>(Func<JobStorageConnection, T> work)
    {
        using var connection = (JobStorageConnection)queue.Storage.GetConnection();
        return work(connection);
    }

    private static string Write(Run run) => JsonSerializer.Serialize(new Line(
        run.Id, run.Kind, run.Order, run.Units, run.State.ToString(), run.Turn, run.Since, run.DoneBefore, run.Reason?.French, run.Reason?.English));

    private static Run Read(string text)
    {
        var line = JsonSerializer.Deserialize<Line>(text)!;
        return new Run
        {
            Id = line.Id,
            Kind = line.Kind,
            Order = line.Order,
            Units = line.Units,
            State = Enum.Parse<RunState>(line.State),
            Turn = line.Turn,
            Since = line.Since,
            DoneBefore = line.DoneBefore,
            Reason = line is { French: { } french, English: { } english } ? new Text(french, english) : null,
        };
    }

    private sealed record Line(
        string Id, string Kind, string Order, int Units, string State, int Turn, DateTimeOffset Since, int DoneBefore, string? French, string? English);
}
