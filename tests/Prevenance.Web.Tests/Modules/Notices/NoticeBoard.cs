using Microsoft.EntityFrameworkCore;
using Prevenance.Storage;
using Prevenance.Web.Tests.Modules.Notices.Records;

namespace Prevenance.Web.Tests.Modules.Notices;

/// <summary>Notices that anybody pins.</summary>
internal sealed class NoticeBoard(Store store)
{
    private readonly Func<NoticesRecords> records = NoticesRecords.In(store.Database);

    public async Task Pin(string words)
    {
        await using var context = records();
        context.Notices.Add(new NoticeRow { Words = words });
        await context.SaveChangesAsync();
    }

    public IReadOnlyList<string> All()
    {
        using var context = records();
        return [.. context.Notices.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Words)];
    }
}
