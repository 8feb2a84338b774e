using Prevenance.Directories;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>The store that the verbs of the directory read and write.</summary>
internal static class DirectoryStore
{
    /// <param name="data">The folder of what is kept.</param>
    public static Store Open(string data) => Store.Open(StoreSettings.In(data), DirectoryModule.Records);
}
