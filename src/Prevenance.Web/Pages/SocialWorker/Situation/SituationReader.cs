using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>Reads what a file holds today, for whoever is about to do something else to it: that it is read too is noted.</summary>
internal sealed class SituationReader(PersonBook people, FactStore facts, Gate gate, TimeProvider clock)
{
    /// <param name="pass">For what is done to the file.</param>
    /// <param name="part">How the journal names what is read.</param>
    /// <returns>Nothing where it may not be read, or was erased.</returns>
    public async Task<FileSituation?> Open(Pass pass, string part) =>
        (await gate.Ask(pass.Viewer, Gesture.ReadFile, pass.File, part)).Pass is { } reading ? await Read(reading) : null;

    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <returns>Nothing where less than the whole may be read, or she was erased.</returns>
    public async Task<FileSituation?> Read(Pass pass) => pass.IsWhole && await people.Read(pass) is { } person
        ? FileSituation.Of(person, await facts.Read(pass), clock.Today())
        : null;
}
