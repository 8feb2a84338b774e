using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Staff.Runs;

/// <summary>Where the runs that machines share are followed from, opened when somebody first asks; where the store is on one machine, nothing is shared.</summary>
internal sealed class RunRoom(DataFolder data, IEnumerable<IWorkKind> kinds, TimeProvider clock)
{
    private readonly Lock opening = new();
    private RunDesk? desk;

    /// <summary>Whether machines share a PostgreSQL, and so runs.</summary>
    public bool IsShared => StoreSettings.In(data.Path).PostgreSql is not null;

    /// <exception cref="RefusalException">The PostgreSQL does not answer: the next one who asks tries again.</exception>
    /// <exception cref="InvalidOperationException">Nothing is shared (<see cref="IsShared"/>).</exception>
    public RunDesk Desk
    {
        get
        {
            lock (opening)
            {
                var shared = StoreSettings.In(data.Path).PostgreSql ?? throw new InvalidOperationException("no PostgreSQL is shared");
                return desk ??= RunDesk.Open(PostgreSqlAddress.Read(shared), [.. kinds], clock, WorkSettings.Read(name => StoreSettings.Of(data.Path)[name]));
            }
        }
    }
}
