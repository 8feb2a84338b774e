namespace Prevenance.Web.Tests.Modules.Notices.Records;

/// <summary>A notice as it is written.</summary>
internal sealed class NoticeRow
{
    public int Id { get; init; }

    public required string Words { get; init; }
}
