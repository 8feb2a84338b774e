using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.DataInclusion.Fields;
using Prevenance.Directories.Records;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>The cards that are kept: what sources wrote, with what is known better here. Nothing is ever deleted.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="clock">The server's.</param>
public sealed class Catalogue(Store store, Communes communes, TimeProvider clock)
{
    /// <summary>Where a refusal of whom something is known from stands.</summary>
    public const string KnownFromField = "known from";

    /// <summary>The field that says whether there is room.</summary>
    public const string RoomField = "capacity";

    private static readonly Text NoCard = new("ce service n’est pas dans l’annuaire", "this service is not in the directory");

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("no service is kept without a key");
    private readonly CardReader reader = new(store.Seal!, communes);

    /// <summary>Every card, as it comes.</summary>
    public async IAsyncEnumerable<Card> All([EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var context = records();
        var corrections = (await context.Corrections.AsNoTracking().Where(row => row.EndedOn == null).OrderBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.Service, StringComparer.Ordinal);
        await foreach (var row in context.Services.AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (reader.Read(row, [.. corrections[row.Id]], clock.Today()) is { } card)
                yield return card;
        }
    }

    /// <summary>The card of a service, ended or absent ones too; nothing where there never was one.</summary>
    public async Task<Card?> Find(string id)
    {
        await using var context = records();
        return await context.Services.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id) is { } row ? reader.Read(row, await Holding(context, id), clock.Today()) : null;
    }

    /// <summary>The services of which something is known better here, by their identifiers.</summary>
    public async Task<IReadOnlyList<string>> Corrected()
    {
        await using var context = records();
        return await context.Corrections.Where(row => row.EndedOn == null).Select(row => row.Service).Distinct().OrderBy(service => service).ToListAsync();
    }

    /// <summary>What differs once any card changed, by whatever machine.</summary>
    internal async Task<string> Stamp()
    {
        await using var context = records();
        return await context.Stamps.AsNoTracking().Select(row => row.Value).FirstOrDefaultAsync() ?? "";
    }

    /// <summary>What happened to a card since it was first taken, the latest first.</summary>
    public async Task<IReadOnlyList<CardHistory>> History(string id)
    {
        await using var context = records();
        var rows = await context.History.AsNoTracking().Where(row => row.Service == id).OrderByDescending(row => row.Id).ToListAsync();
        return [.. rows.Select(row => new CardHistory(row.On, row.Event, row.By))];
    }

    /// <summary>Says that a service is active again, closed for a while, or ended. Each can be undone.</summary>
    /// <param name="id">The service.</param>
    /// <param name="state">What it is.</param>
    /// <param name="until">The last day on which it is closed, where that is known.</param>
    /// <param name="by">Who says so.</param>
    /// <exception cref="RefusalException">There is no such service.</exception>
    public Task SetState(string id, CardState state, DateOnly? until, string by) => Change(id, CardEvent.StateChanged, by, row =>
    {
        var before = JsonSerializer.SerializeToUtf8Bytes(new { row.State, row.ClosedUntil });
        (row.State, row.ClosedUntil) = (state, state == CardState.Closed ? until : null);
        return before;
    });

    /// <summary>Says whether the place of a service must not be found; nothing leaves it to its themes and words.</summary>
    /// <inheritdoc cref="SetState"/>
    public Task SettleSensitivity(string id, bool? isSensitive, string by) => Change(id, CardEvent.SensitivitySettled, by, row =>
    {
        var before = JsonSerializer.SerializeToUtf8Bytes(row.IsSensitive);
        row.IsSensitive = isSensitive;
        return before;
    });

    /// <summary>Says that all of a card is still true.</summary>
    /// <inheritdoc cref="SetState"/>
    public Task Verify(string id, string by) => Change(id, CardEvent.Verified, by, row =>
    {
        var before = JsonSerializer.SerializeToUtf8Bytes(new { row.VerifiedOn, row.VerifiedBy });
        (row.VerifiedOn, row.VerifiedBy) = (clock.Today(), by);
        return before;
    });

    /// <summary>Puts what is known better here in the place of a field, until its source changes that field.</summary>
    /// <param name="id">The service.</param>
    /// <param name="field">The field, as data.inclusion or our own names call it.</param>
    /// <param name="value">Its value, in JSON; null where it has none.</param>
    /// <param name="knownFrom">From whom it is known: one of <see cref="KnownSources"/>.</param>
    /// <param name="by">Who makes it.</param>
    /// <exception cref="RefusalException">There is no such service or field, or the value is none of that field; or nobody is named.</exception>
    public async Task Correct(string id, string field, JsonElement value, string knownFrom, string by)
    {
        var known = KnownSources.Of(knownFrom)
            ?? throw new RefusalException(KnownFromField, new Text("dites de qui vous le savez, parmi les réponses proposées", "say from whom you know it, among the answers offered"));
        await using var context = records();
        var (row, day) = (await Row(context, id), clock.Today());
        var source = reader.Source(row.Sealed) ?? throw new RefusalException(id, NoCard);
        CorrectableFields.Require(field, Written(source, await Holding(context, id)), value, row.IsSensitive is not null, day, communes);
        foreach (var former in await context.Corrections.Where(one => one.Service == id && one.Field == field && one.EndedOn == null).ToListAsync())
            former.EndedOn = day;
        var closed = seal.Close(SourceText.Bytes(value));
        context.Add(new CorrectionRow { Id = Guid.CreateVersion7().ToString("n"), Service = id, Field = field, Sealed = closed, By = by, KnownFrom = known.French, MadeOn = day, SourceFingerprint = SourceText.Fingerprint(source, field) });
        context.Add(CardHistory.Line(id, CardEvent.Corrected, day, by, closed));
        row.Version++;
        await Save(context);
    }

    /// <summary>Says whether there is room, which holds for <see cref="Capacity.DaysItHolds"/> days, or until the day that is said.</summary>
    /// <param name="id">The service.</param>
    /// <param name="room">Whether there is; unknown takes back what was said.</param>
    /// <param name="until">The last day of what is on hold, or when a waiting list is looked at again.</param>
    /// <param name="knownFrom">From whom it is known.</param>
    /// <param name="by">Who says so.</param>
    /// <exception cref="RefusalException">There is no such service, or nobody is named.</exception>
    public Task SayRoom(string id, Room room, DateOnly? until, string knownFrom, string by) =>
        Correct(id, RoomField, OwnFields.Written(new Capacity(room, clock.Today()) { Until = until }), knownFrom, by);

    /// <summary>Takes a correction back: the field is again as its source wrote it.</summary>
    /// <exception cref="RefusalException">There is no such correction that holds.</exception>
    public async Task TakeBack(string correction, string by)
    {
        await using var context = records();
        var row = await context.Corrections.FirstOrDefaultAsync(one => one.Id == correction && one.EndedOn == null)
            ?? throw new RefusalException(correction, new Text("cette correction n’existe pas, ou ne tient plus", "there is no such correction, or it holds no more"));
        row.EndedOn = clock.Today();
        (await Row(context, row.Service)).Version++;
        context.Add(CardHistory.Line(row.Service, CardEvent.CorrectionEnded, clock.Today(), by, row.Sealed));
        await Save(context);
    }

    private async Task Change(string id, CardEvent what, string by, Func<ServiceRow, byte[]> change)
    {
        await using var context = records();
        var row = await Row(context, id);
        var before = change(row);
        row.Version++;
        context.Add(CardHistory.Line(id, what, clock.Today(), by, seal.Close(before)));
        await Save(context);
    }

    private static async Task<ServiceRow> Row(DirectoryRecords context, string id) => await context.Services.FirstOrDefaultAsync(row => row.Id == id) ?? throw new RefusalException(id, NoCard);

    private JsonElement Written(JsonElement source, IReadOnlyList<CorrectionRow> corrections) => corrections.Aggregate(
        source, (record, correction) => reader.Source(correction.Sealed) is { } value ? SourceText.With(record, correction.Field, value) : record);

    private static Task<List<CorrectionRow>> Holding(DirectoryRecords context, string id) =>
        context.Corrections.AsNoTracking().Where(row => row.Service == id && row.EndedOn == null).OrderBy(row => row.Id).ToListAsync();

    private static async Task Save(DirectoryRecords context)
    {
        try
        {
            await context.SaveCards();
        }
        catch (DbUpdateConcurrencyException fault)
        {
            throw new RefusalException(new Text("cette fiche vient d’être changée : relisez-la, puis recommencez", "this card was just changed: read it again, then start anew"), fault);
        }
    }
}
