using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class RsaAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AnsweredAt",
                table: "casework_rsa_members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Waiting",
                table: "casework_rsa_members",
                type: "bytea",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "casework_rsa_members");

            migrationBuilder.DropColumn(
                name: "Waiting",
                table: "casework_rsa_members");
        }
    }
}
