namespace Prevenance.Accounts;

/// <summary>Whatever still waits for something with people keeps their files from being archived or erased by time alone.</summary>
public interface IHoldsFiles
{
    /// <param name="people">Those whose time is over, or nearly.</param>
    /// <param name="on">The day.</param>
    /// <returns>The last day on which each of those who are held is; the others are left out.</returns>
    Task<IReadOnlyDictionary<FileKey, DateOnly>> Held(IReadOnlyCollection<FileKey> people, DateOnly on);
}
