using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Prevenance.Web.Tests.Modules.Notices.Records;

/// <summary>As the tool that writes migrations would, for the one database that the tests of pages use.</summary>
[DbContext(typeof(SqliteNoticesRecords))]
[Migration("20261127180000_FirstTable")]
internal sealed class FirstTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        $"{NoticesRecords.Prefix}_pinned",
        table => new { Id = table.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true), Words = table.Column<string>("TEXT") },
        constraints: table => table.PrimaryKey($"PK_{NoticesRecords.Prefix}_pinned", row => row.Id));
}
