using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Records;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>
/// Takes files of services. What is the same is not written again, and what a file has no more is absent, never deleted. A file is read as it comes,
/// and written by batches: one that breaks off leaves what it gave until there, and nothing of it is taken to be absent.
/// </summary>
/// <param name="store">Where the directory is kept, opened with its key.</param>
/// <param name="communes">Those of the territory that is served.</param>
public sealed class CatalogueImport(Store store, Communes communes)
{
    private const int BatchSize = 500;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("no service is kept without a key");

    /// <summary>Takes a file of services.</summary>
    /// <param name="path">The file, in a form that <see cref="ServiceFile"/> reads.</param>
    /// <param name="day">The day of the import.</param>
    /// <param name="tell">Told each record as it is read.</param>
    /// <param name="published">When the file was published, where its records bear no date: in a table.</param>
    /// <param name="source">Who publishes it, where it does not say so itself: HSDS.</param>
    /// <param name="stop">Stops the reading, between two batches.</param>
    /// <exception cref="RefusalException">The file is none of services from some line on; or another import goes on.</exception>
    public async Task<ImportTaken> Take(string path, DateOnly day, Action<ImportedRecord>? tell = null, DateOnly? published = null, string source = ServiceFile.Hsds, CancellationToken stop = default)
    {
        var (taken, reader, known) = (new ImportTaken(), new RecordReader(day, communes), await Known(stop));
        var (sources, waiting) = (new HashSet<string>(StringComparer.Ordinal), new List<(Service Service, JsonElement Written)>());
        await foreach (var line in ServiceFile.Written(path, communes, published, source, stop))
        {
            var (record, written) = (reader.Read(line), line.Written);
            tell?.Invoke(record);
            taken.Seen++;
            var there = record.Id is { } id ? known.GetValueOrDefault(id) : null;
            there?.IsSeen = true;
            if (record.Service is not { } service)
            {
                taken.Refused++;
                continue;
            }
            sources.Add(service.Source);
            if (there is null || there.IsAbsent || there.Fingerprint != SourceText.Fingerprint(written))
                waiting.Add((service, written));
            if (waiting.Count == BatchSize)
                await Write(waiting, taken, day, stop);
        }
        await Write(waiting, taken, day, stop);
        await MarkAbsent([.. known.Where(one => !one.Value.IsSeen && !one.Value.IsAbsent && sources.Contains(one.Value.Source)).Select(one => one.Key)], taken, day, stop);
        return taken;
    }

    private async Task<Dictionary<string, KnownCard>> Known(CancellationToken stop)
    {
        await using var context = records();
        var (known, names) = (new Dictionary<string, KnownCard>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var rows = context.Services.AsNoTracking().Select(row => new { row.Id, row.Source, row.Fingerprint, IsAbsent = row.AbsentSince != null });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!names.TryGetValue(row.Source, out var source))
                names[row.Source] = source = row.Source;
            known[row.Id] = new KnownCard(source, row.Fingerprint, row.IsAbsent);
        }
        return known;
    }

    private async Task Write(List<(Service Service, JsonElement Written)> waiting, ImportTaken taken, DateOnly day, CancellationToken stop)
    {
        if (waiting.Count == 0)
            return;
        await using var context = records();
        var ids = waiting.Select(one => one.Service.Id).ToList();
        var rows = await context.Services.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, stop);
        var corrections = (await context.Corrections.Where(row => row.EndedOn == null && ids.Contains(row.Service)).ToListAsync(stop)).ToLookup(row => row.Service, StringComparer.Ordinal);
        foreach (var (service, written) in waiting)
        {
            if (!rows.TryGetValue(service.Id, out var row))
            {
                context.Add(New(service, written));
                taken.New++;
                continue;
            }
            Change(context, row, service, written, taken, day);
            foreach (var correction in corrections[service.Id].Where(one => one.SourceFingerprint != SourceText.Fingerprint(written, one.Field)))
            {
                correction.EndedOn = day;
                taken.CorrectionsEnded++;
                context.Add(CardHistory.Line(service.Id, CardEvent.CorrectionEnded, day, before: correction.Sealed));
            }
        }
        await Save(context, stop);
        waiting.Clear();
    }

    private ServiceRow New(Service service, JsonElement written) => new()
    {
        Id = service.Id,
        Source = service.Source,
        Fingerprint = SourceText.Fingerprint(written),
        Sealed = seal.Close(SourceText.Bytes(written)),
        UpdatedOn = service.Freshness.Updated,
    };

    private void Change(DirectoryRecords context, ServiceRow row, Service service, JsonElement written, ImportTaken taken, DateOnly day)
    {
        var fingerprint = SourceText.Fingerprint(written);
        row.Version++;
        if (row.AbsentSince is not null)
        {
            row.AbsentSince = null;
            taken.Back++;
            context.Add(CardHistory.Line(row.Id, CardEvent.Back, day));
        }
        if (row.Fingerprint == fingerprint)
            return;
        taken.Changed++;
        context.Add(CardHistory.Line(row.Id, CardEvent.Changed, day, before: row.Sealed));
        (row.Fingerprint, row.Sealed, row.UpdatedOn) = (fingerprint, seal.Close(SourceText.Bytes(written)), service.Freshness.Updated);
    }

    private async Task MarkAbsent(List<string> ids, ImportTaken taken, DateOnly day, CancellationToken stop)
    {
        foreach (var some in ids.Chunk(BatchSize))
        {
            await using var context = records();
            foreach (var row in await context.Services.Where(row => some.Contains(row.Id)).ToListAsync(stop))
            {
                (row.AbsentSince, row.Version) = (day, row.Version + 1);
                context.Add(CardHistory.Line(row.Id, CardEvent.Absent, day));
                taken.Absent++;
            }
            await Save(context, stop);
        }
    }

    private static async Task Save(DirectoryRecords context, CancellationToken stop)
    {
        try
        {
            await context.SaveCards(stop);
        }
        catch (DbUpdateException fault)
        {
            throw new RefusalException(new Text(
                "un autre import écrit les mêmes services : attendez qu’il finisse, puis recommencez ; ce qui est déjà pris ne le sera pas deux fois",
                "another import writes the same services: wait until it is done, then start again; what was taken already is not taken twice"), fault);
        }
    }

    private sealed record KnownCard(string Source, string Fingerprint, bool IsAbsent)
    {
        public bool IsSeen { get; set; }
    }
}
