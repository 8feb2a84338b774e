using Prevenance.Law;
namespace Prevenance.Web.Texts;

static class Calendar
{
    public static readonly IReadOnlyList<Text> Months =
    [
        new("janvier", "January"), new("février", "February"), new("mars", "March"),
        new("avril", "April"), new("mai", "May"), new("juin", "June"),
        new("juillet", "July"), new("août", "August"), new("septembre", "September"),
        new("octobre", "October"), new("novembre", "November"), new("décembre", "December"),
    ];
}
