using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;
using static Prevenance.Casework.Tests.Imports.RsaFlow.InventedFlow;

namespace Prevenance.Casework.Tests.Files;

/// <summary>Files into which months of the flow are taken.</summary>
public abstract class RsaFlowFilesTest : FilesTest
{
    private protected static readonly string Samia = Person("MARCHAL", "SAMIA", "1980-09-12", birthName: "HADDAD");
    private protected static readonly string Marc = Person("MARCHAL", "MARC", "1979-03-04", role: "CJT");
    private protected static readonly string Lina = Person("MARCHAL", "LINA", "2019-05-06", role: "ENF");

    private protected RsaFlowImport Import => Services.GetRequiredService<RsaFlowImport>();

    private protected RsaAnswers Answers => Services.GetRequiredService<RsaAnswers>();

    private protected async Task<(RsaFlowTaken Taken, IReadOnlyList<RsaTold> Told)> Take(Viewer viewer, string flow, string? team = "nord")
    {
        var (bytes, told) = (Encoding.Latin1.GetBytes(flow), new List<RsaTold>());
        return (await Import.Take(await Pass(viewer, Gesture.ImportFlow), () => new MemoryStream(bytes), team, told.Add), told);
    }

    private protected async Task Settle(Viewer viewer, FileKey file, string place, bool? mayShowAddress = null, bool isSure = false) =>
        await Answers.Settle(await Pass(viewer, Gesture.ImportFlow), await Pass(viewer, Gesture.ChangeSituation, file), place, mayShowAddress, isSure);

    private protected async Task<FileKey> FileOf(Viewer viewer, string typed) => (await Search.Named(await Pass(viewer, Gesture.SearchPeople), typed))[0].File!.Value;
}
