using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Directories.Catalogues;

namespace Prevenance.Web.Pages.Services.Partner;

/// <summary>The names of those who sign in, each partner with the services that they answer for: one consents to a service, and not to a name alone.</summary>
internal sealed class PartnerNames(StaffBook staff, PartnerServices services, Catalogue catalogue)
{
    /// <returns>The names, by account.</returns>
    public async Task<IReadOnlyDictionary<string, string>> All()
    {
        var names = new Dictionary<string, string>(await staff.Names(), StringComparer.Ordinal);
        foreach (var (account, name) in await staff.Named(Role.Partner))
        {
            var cards = new List<string>();
            foreach (var service in await services.Of(account))
            {
                if (await catalogue.Find(service) is { } card)
                    cards.Add(card.Service.Name);
            }
            names[account] = cards.Count == 0 ? name : $"{name} ({string.Join(", ", cards)})";
        }
        return names;
    }
}
